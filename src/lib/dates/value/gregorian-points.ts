/** EDTF dates for days and for stretches of whole Gregorian months and years. */
import type { YearMonthDay } from '../calendars/calendar.ts';
import { gregorian } from '../calendars/gregorian.ts';
import type { Day } from '../day.ts';
import type { EdtfDate } from './edtf.ts';

type Precision = 'year' | 'month' | 'day';

function pointOf({ year, month, day }: YearMonthDay, precision: Precision): EdtfDate {
  // Values are made by the hundred thousand: each of these literals is several times faster than a spread.
  // A year of more than four digits stands alone in EDTF.
  if (precision === 'year' || year > 9999 || year < -9999) {
    return { type: 'date', year, unspecified: 0 };
  }
  if (precision === 'month') return { type: 'date', year, unspecified: 0, month };
  return { type: 'date', year, unspecified: 0, month, day };
}

function startsYear({ month, day }: YearMonthDay): boolean {
  return day === 1 && month === 1;
}

function endsYear({ month, day }: YearMonthDay): boolean {
  return day === 31 && month === 12;
}

function endsMonth({ year, month, day }: YearMonthDay): boolean {
  return day === gregorian.monthLength(year, month);
}

/** The day itself; its year alone where that has more than four digits. */
export function pointOfDay(of: Day): EdtfDate {
  return pointOf(gregorian.fromDay(of), 'day');
}

/** Where a time without end begins: a year where the day is its first. */
export function pointFrom(first: Day): EdtfDate {
  const from = gregorian.fromDay(first);
  return pointOf(from, startsYear(from) ? 'year' : 'day');
}

/** Where a time without beginning ends: a year where the day is its last. */
export function pointTo(last: Day): EdtfDate {
  const to = gregorian.fromDay(last);
  return pointOf(to, endsYear(to) ? 'year' : 'day');
}

/** Both ends of a stretch, as years or months where it holds nothing but whole ones, else as days. */
export function endsOf(first: Day, last: Day): readonly [EdtfDate, EdtfDate] {
  const from = gregorian.fromDay(first);
  const to = gregorian.fromDay(last);
  const precision = precisionOf(from, to);
  return [pointOf(from, precision), pointOf(to, precision)];
}

/** The coarsest unit that a stretch holds nothing but whole ones of. */
function precisionOf(from: YearMonthDay, to: YearMonthDay): Precision {
  if (startsYear(from) && endsYear(to)) return 'year';
  return from.day === 1 && endsMonth(to) ? 'month' : 'day';
}

/** The one date that is the whole stretch between two ends, a day, a month or a year; `null` when it takes two. */
export function unitOf([from, to]: readonly [EdtfDate, EdtfDate]): EdtfDate | null {
  return from.year === to.year && from.month === to.month && from.day === to.day ? from : null;
}
