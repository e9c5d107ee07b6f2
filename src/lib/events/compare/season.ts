import type { Calendar, CalendarId } from '../../dates/calendars/calendar.ts';
import { addDays, type Day } from '../../dates/day.ts';

/** A stretch of the year that repeats, as shares of it: 0 is the start of its first day, 1 the end of its last. */
export interface Arc {
  readonly from: number;
  /** Past 1 where the stretch goes on over the turn of the year, so that it is always above `from`. */
  readonly to: number;
}

/**
 * Room for each month, in days: that of its longest form, so that 29 February, 30 Esfand and the thirtieth of every
 * lunar month have a place of their own, and a day stands at the same place in every year.
 */
const room: Readonly<Record<CalendarId, readonly number[]>> = {
  gregorian: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  'solar-hijri': [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30],
  'lunar-hijri': [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
};

function whole(calendar: Calendar): number {
  return room[calendar.id].reduce((sum, days) => sum + days, 0);
}

/** Where the months of a calendar begin, as shares of its year, from the first; then 1. */
export function monthStarts(calendar: Calendar): readonly number[] {
  const all = whole(calendar);
  let before = 0;
  return [0, ...room[calendar.id].map((days) => (before += days) / all)];
}

/** Where a day begins in the year that repeats, 0 to 1. */
export function placeInYear(calendar: Calendar, of: Day): number {
  const { month, day } = calendar.fromDay(of);
  const before = room[calendar.id].slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return (before + day - 1) / whole(calendar);
}

/**
 * The part of the year that the days from `first` to `last`, inclusive, take; `null` where they are a whole year or
 * more, or open on a side: then any season is possible.
 */
export function arcOf(calendar: Calendar, first: Day | null, last: Day | null): Arc | null {
  if (first === null || last === null) return null;
  if (last < first) throw new RangeError(`days in the wrong order: ${first} after ${last}`);
  const start = calendar.fromDay(first);
  const next = calendar.fromDay(addDays(last, 1));
  const years = next.year - start.year;
  const from = placeInYear(calendar, first);
  const to = placeInYear(calendar, last) + 1 / whole(calendar);
  // The day after the last is the anniversary of the first, or past it.
  const past = next.month - start.month || next.day - start.day;
  if (years > 1 || (years === 1 && past >= 0)) return null;
  return { from, to: to > from ? to : to + 1 };
}
