/** EDTF dates for days and for stretches of whole Gregorian months and years. */
import { gregorian } from '../calendars/gregorian.ts';
import { endsUnit, startsUnit, wholeUnit } from '../calendars/unit-edges.ts';
import type { Day } from '../day.ts';
import type { EdtfDate } from './edtf.ts';

function pointOf(of: Day, precision: 'year' | 'month' | 'day'): EdtfDate {
  const { year, month, day } = gregorian.fromDay(of);
  const point: EdtfDate = { type: 'date', year, unspecified: 0 };
  // A year of more than four digits stands alone in EDTF.
  if (precision === 'year' || Math.abs(year) > 9999) return point;
  return precision === 'month' ? { ...point, month } : { ...point, month, day };
}

/** The day itself; its year alone where that has more than four digits. */
export function pointOfDay(of: Day): EdtfDate {
  return pointOf(of, 'day');
}

/** Where a time without end begins: a year where the day is its first. */
export function pointFrom(first: Day): EdtfDate {
  return pointOf(first, startsUnit(gregorian, 'year', first) ? 'year' : 'day');
}

/** Where a time without beginning ends: a year where the day is its last. */
export function pointTo(last: Day): EdtfDate {
  return pointOf(last, endsUnit(gregorian, 'year', last) ? 'year' : 'day');
}

/** Both ends of a stretch, as years or months where it holds nothing but whole ones, else as days. */
export function endsOf(first: Day, last: Day): readonly [EdtfDate, EdtfDate] {
  const unit = wholeUnit(gregorian, first, last);
  return [pointOf(first, unit), pointOf(last, unit)];
}

/** The one date that is the whole stretch, a day, a month or a year; `null` when it takes two. */
export function unitOf(first: Day, last: Day): EdtfDate | null {
  const [from, to] = endsOf(first, last);
  return from.year === to.year && from.month === to.month && from.day === to.day ? from : null;
}
