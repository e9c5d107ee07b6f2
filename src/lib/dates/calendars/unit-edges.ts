import { addDays, type Day } from '../day.ts';
import type { Calendar } from './calendar.ts';

/** Whether a day is the first of its month, or of its year, in a calendar. */
export function startsUnit(calendar: Calendar, unit: 'year' | 'month', of: Day): boolean {
  const { month, day } = calendar.fromDay(of);
  return day === 1 && (unit === 'month' || month === 1);
}

/** Whether a day is the last of its month, or of its year, in a calendar. */
export function endsUnit(calendar: Calendar, unit: 'year' | 'month', of: Day): boolean {
  return startsUnit(calendar, unit, addDays(of, 1));
}

/**
 * The coarsest unit that a stretch of days, both ends inclusive, holds nothing but whole ones of: 1 Farvardin to 31
 * Ordibehesht is whole months in the Solar Hijri calendar, and days in the Gregorian one.
 */
export function wholeUnit(calendar: Calendar, first: Day, last: Day): 'year' | 'month' | 'day' {
  for (const unit of ['year', 'month'] as const) {
    if (startsUnit(calendar, unit, first) && endsUnit(calendar, unit, last)) return unit;
  }
  return 'day';
}
