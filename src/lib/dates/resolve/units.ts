/** Arithmetic with the units of a calendar: which days a unit holds, and what lies so many units away. */
import type { Calendar, CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { addDays, weekdayOf, type Day, type Weekday } from '../day.ts';
import type { Unit } from '../symbolic.ts';
import type { Habits } from './habits.ts';

/** First and last day of a stretch. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Months in the units that are made of whole months. */
const monthsIn = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
} as const;
type MonthUnit = keyof typeof monthsIn;

function isMonthUnit(unit: Unit): unit is MonthUnit {
  return unit in monthsIn;
}

/** Months since month 1 of year 0. */
function monthIndex(calendar: Calendar, of: Day): number {
  const { year, month } = calendar.fromDay(of);
  return year * 12 + month - 1;
}

/** `count` whole months from the month with the index `from`. */
export function months(calendar: Calendar, from: number, count: number): Days {
  const year = (index: number) => Math.floor(index / 12);
  const month = (index: number) => index - year(index) * 12 + 1;
  const first = calendar.toDay(year(from), month(from), 1);
  const next = calendar.toDay(year(from + count), month(from + count), 1);
  if (first === null || next === null) throw new RangeError(`month out of range: ${from}`);
  return { first, last: addDays(next, -1) };
}

/** The week that holds a day. */
export function weekOf(of: Day, weekStart: Weekday): Days {
  const first = addDays(of, -((weekdayOf(of) - weekStart + 7) % 7));
  return { first, last: addDays(first, 6) };
}

/** The weekend that holds a day, or the next one. */
function weekendFrom(of: Day, weekendStart: Weekday): Days {
  const behind = (weekdayOf(of) - weekendStart + 7) % 7;
  const first = addDays(of, behind <= 1 ? -behind : 7 - behind);
  return { first, last: addDays(first, 1) };
}

/**
 * The unit that lies `offset` units after the one that holds `of`. Seasons count as quarters here; the Gregorian ones
 * begin in March, June, September and December.
 */
export function unitAt(
  unit: Unit,
  of: Day,
  offset: number,
  habits: Pick<Habits, 'weekStart' | 'weekendStart'>,
  calendarId: CalendarId,
): Days {
  if (unit === 'day') return { first: addDays(of, offset), last: addDays(of, offset) };
  if (unit === 'week') return weekOf(addDays(of, 7 * offset), habits.weekStart);
  if (unit === 'weekend') return weekendFrom(addDays(of, 7 * offset), habits.weekendStart);
  const calendar = calendarOf(calendarId);
  const size = monthsIn[unit];
  const lag = unit === 'season' && calendarId === 'gregorian' ? 1 : 0;
  const index = Math.floor((monthIndex(calendar, of) + lag) / size) + offset;
  return months(calendar, index * size - lag, size);
}

/**
 * The day `amount` units after `from`, which may be negative. A day that the month reached does not have becomes its
 * last one. Of a part of a unit, whole days and whole months are kept.
 */
export function shiftDay(from: Day, amount: number, unit: Unit, calendarId: CalendarId): Day {
  if (!isMonthUnit(unit)) return addDays(from, Math.trunc(amount * (unit === 'day' ? 1 : 7)));
  const calendar = calendarOf(calendarId);
  const { day } = calendar.fromDay(from);
  const whole = Math.trunc(amount * monthsIn[unit]);
  const { first, last } = months(calendar, monthIndex(calendar, from) + whole, 1);
  const rest = Math.trunc((amount * monthsIn[unit] - whole) * 30);
  return addDays(Math.min(addDays(first, day - 1), last) as Day, rest);
}

/**
 * How many days a rounded count of a unit may be off either way: a quarter of the unit. "A month ago" is 23 to 37 days
 * ago; days are not rounded.
 */
export function quarterOf(unit: Unit): number {
  if (unit === 'day') return 0;
  return isMonthUnit(unit) ? Math.floor((monthsIn[unit] * 30.44) / 4) : 2;
}
