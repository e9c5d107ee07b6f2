import type { Day } from '../day.ts';

export const calendarIds = ['gregorian', 'solar-hijri', 'lunar-hijri'] as const;
export type CalendarId = (typeof calendarIds)[number];

/** Which table a lunar Hijri date is counted by; both are within a day of what was observed. */
export type LunarVariant = 'umm-al-qura' | 'civil';

/** Months and days count from 1. Gregorian years are astronomical: 0 is 1 BCE, -1 is 2 BCE. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A codec between a day and its year, month and day. Every calendar here has twelve months. */
export interface Calendar {
  readonly id: CalendarId;
  /** `null` when the calendar has no such day (30 Esfand of a common year, month 13, a fraction). */
  toDay(year: number, month: number, day: number): Day | null;
  fromDay(of: Day): YearMonthDay;
  /** Number of days; `null` when there is no such month. */
  monthLength(year: number, month: number): number | null;
  /**
   * How many days a conversion may be off either way: 0 where the calendar is defined by rule, 1 for every lunar
   * Hijri date, 2 for Solar Hijri dates before 1304 AP, when the months of today were not yet in force.
   */
  tolerance(year: number): number;
}
