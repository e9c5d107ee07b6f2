/** From calendar fields whose year is known to the days they name. */
import type { Calendar, CalendarId, LunarVariant } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { addDays } from '../day.ts';
import type { Fields, Season, Unit } from '../symbolic.ts';
import { fromEdtf } from '../value/make.ts';
import { dayTime, nothing, period, soften, type Time } from './time.ts';
import { months, type Days } from './units.ts';

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** The parts of fields that stand inside a year. */
export type InYear = Pick<Fields, 'half' | 'quarter' | 'season' | 'month' | 'day'>;

/** Whether fields name something smaller than a year. */
export function isInsideYear({ half, quarter, season, month, day }: InYear): boolean {
  return (half ?? quarter ?? season ?? month ?? day) !== undefined;
}

/**
 * A season of a year. The Solar Hijri ones are quarters of its year; the Gregorian ones have EDTF's own spelling and the
 * bounds it is given in value/. The lunar calendar has none.
 */
export function seasonTime(season: Season, year: number, calendarId: CalendarId): Time | null {
  const index = seasons.indexOf(season);
  if (calendarId === 'solar-hijri') {
    const { first, last } = months(calendarOf(calendarId), year * 12 + index * 3, 3);
    return period(first, last, 'season', calendarId);
  }
  if (calendarId === 'lunar-hijri' || year < 0 || year > 9999) return null;
  const value = fromEdtf(`${String(year).padStart(4, '0')}-${21 + index}`);
  if (!value) return null;
  return { ...nothing, value, first: value.earliest, last: value.latest, unit: 'season' };
}

/** Marks what the calendar itself leaves open: a day either way for lunar dates, two for Solar ones before 1304 AP. */
export function tolerant(time: Time, calendar: Calendar, year: number): Time {
  const days = calendar.tolerance(year);
  return days > 0 ? soften(time, days) : time;
}

interface NamedDays extends Days {
  readonly unit: Unit;
}

function monthsOf(
  calendar: Calendar,
  year: number,
  month: number,
  count: number,
  unit: Unit,
): NamedDays {
  return { unit, ...months(calendar, year * 12 + month - 1, count) };
}

/**
 * First and last day of a year, or of what stands inside it, seasons apart. `null` where the calendar has no such month
 * or day.
 */
export function daysInYear(
  { half, quarter, month, day }: InYear,
  year: number,
  calendar: Calendar,
): NamedDays | null {
  if (month === undefined) {
    if (quarter !== undefined) return monthsOf(calendar, year, quarter * 3 - 2, 3, 'quarter');
    if (half !== undefined) return monthsOf(calendar, year, half * 6 - 5, 6, 'half');
    return monthsOf(calendar, year, 1, 12, 'year');
  }
  if (day !== undefined) {
    const of = calendar.toDay(year, month, day) ?? sightedThirtieth(calendar, year, month, day);
    return of === null ? null : { first: of, last: of, unit: 'day' };
  }
  if (calendar.monthLength(year, month) === null) return null;
  const whole = monthsOf(calendar, year, month, 1, 'month');
  if (half === undefined) return whole;
  // The first fifteen days of the month, or the rest.
  const { first, last } = whole;
  return half === 1
    ? { first, last: addDays(first, 14), unit: 'half' }
    : { first: addDays(first, 15), last, unit: 'half' };
}

/**
 * The 30th of a lunar month that has 29 days in the table: where the new moon was seen a day later it had one more. The
 * day after the 29th; `null` for any other day.
 */
function sightedThirtieth(calendar: Calendar, year: number, month: number, day: number) {
  if (calendar.id !== 'lunar-hijri' || day !== 30) return null;
  const last = calendar.toDay(year, month, 29);
  return last === null ? null : addDays(last, 1);
}

/** The time of a year, or of what stands inside it. `null` where the calendar has no such month or day. */
export function inYear(
  fields: InYear,
  year: number,
  calendarId: CalendarId,
  variant?: LunarVariant,
): Time | null {
  if (fields.season !== undefined) return seasonTime(fields.season, year, calendarId);
  const calendar = calendarOf(calendarId, variant);
  const days = daysInYear(fields, year, calendar);
  if (!days) return null;
  const { first, last, unit } = days;
  const time = unit === 'day' ? dayTime(first, calendarId) : period(first, last, unit, calendarId);
  return tolerant(time, calendar, year);
}

/** Years of a calendar from `from` on, as a decade or century, or as one half of it. */
export function yearsTime(
  from: number,
  count: number,
  unit: 'decade' | 'century',
  calendarId: CalendarId,
  half?: 1 | 2,
): Time {
  const calendar = calendarOf(calendarId);
  const length = half === undefined ? count : count / 2;
  const start = half === 2 ? from + length : from;
  const { first, last } = months(calendar, start * 12, length * 12);
  const named = half === undefined ? unit : 'half';
  return tolerant(period(first, last, named, calendarId), calendar, start);
}
