import type { Calendar } from '../../dates/calendars/calendar.ts';
import { day, type Day } from '../../dates/day.ts';
import type { DateValue } from '../../dates/value/date-value.ts';

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** When an event took place. */
export interface Timed extends Pick<DateValue, 'earliest' | 'latest'> {
  /** Days on which it surely went on, where it lasted. */
  readonly surely?: Days | null;
}

/** A month or a day of any year. */
export interface YearlyDays {
  readonly calendar: Calendar;
  readonly month: number;
  /** `null`: all of the month. */
  readonly day: number | null;
}

/** An event known no better than this, in days, has no month that one could speak of: a season may still. */
const longestOfMonth = 100;

/**
 * How an event stands to days. `sure`: it took place on them, or on some of them; `may`: it can have; `open`: its date has
 * one bound only, which does not rule them out.
 */
export type Standing = 'sure' | 'may' | 'open';

/** How an event stands to days; `null` where it cannot have taken place on them, or nothing is known. */
export function standing({ earliest, latest, surely }: Timed, { from, to }: Days): Standing | null {
  if (earliest === null && latest === null) return null;
  if ((earliest ?? from) > to || (latest ?? to) < from) return null;
  if (surely && surely.from <= to && surely.to >= from) return 'sure';
  if (earliest === null || latest === null) return 'open';
  return earliest >= from && latest <= to ? 'sure' : 'may';
}

/** The same for the days of a month, or one day of it, in whatever year; `null` too for what is not known to a season. */
export function yearlyStanding(timed: Timed, yearly: YearlyDays): Standing | null {
  const { earliest, latest } = timed;
  if (earliest === null || latest === null || latest - earliest > longestOfMonth) return null;
  const years = [earliest, latest].map((of) => yearly.calendar.fromDay(of).year);
  const ways = [...new Set(years)].flatMap((year) => {
    const days = daysIn(year, yearly);
    return days ? [standing(timed, days)] : [];
  });
  return ways.find((way) => way === 'sure') ?? ways.find((way) => way === 'may') ?? null;
}

/** `null` where the year has no such day. */
function daysIn(year: number, { calendar, month, day: of }: YearlyDays) {
  const first = calendar.toDay(year, month, of ?? 1);
  const length = calendar.monthLength(year, month);
  if (first === null || length === null) return null;
  return { from: first, to: of === null ? day(first + length - 1) : first };
}
