import { calendarOf } from '../dates/calendars/index.ts';
import type { CalendarId } from '../dates/calendars/calendar.ts';
import { day } from '../dates/day.ts';
import type { Window } from './narrowing.ts';

/** A month, or a day of it, without a year. */
export interface PartOfYear {
  readonly calendar: CalendarId;
  readonly month: number;
  /** `null`: the whole month. */
  readonly day: number | null;
}

/**
 * A window without the days of its first and last year that do not come after the part in their year: of a text of 2019
 * or later that was written after a January, the first day is 1 February 2019. The years between are left as they are,
 * since a window has no holes. `min` > `max` where nothing is left.
 */
export function narrowInYear(window: Window, part: PartOfYear): Window {
  return {
    min: Number.isFinite(window.min) ? seek(window.min, part, 1) : window.min,
    max: Number.isFinite(window.max) ? seek(window.max, part, -1) : window.max,
  };
}

/** The nearest day from `from` on (1) or back (−1) that comes after the part in its own year. */
function seek(from: number, part: PartOfYear, step: 1 | -1): number {
  const { year } = calendarOf(part.calendar).fromDay(day(from));
  // In the year itself, or at the edge of the next one.
  for (const tried of [year, year + step]) {
    const { min, max } = restOfYear(tried, part);
    if (min > max) continue;
    const nearest = Math.min(Math.max(from, min), max);
    if ((nearest - from) * step >= 0) return nearest;
  }
  return step * Infinity;
}

/** The days of a year after the part; none where the year does not have it. */
function restOfYear(year: number, part: PartOfYear): Window {
  const calendar = calendarOf(part.calendar);
  const length = calendar.monthLength(year, part.month) ?? 0;
  const last = calendar.toDay(year, part.month, part.day ?? length);
  const next = calendar.toDay(year + 1, 1, 1);
  if (last === null || next === null) return { min: Infinity, max: -Infinity };
  return { min: last + 1, max: next - 1 };
}
