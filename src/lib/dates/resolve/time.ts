/** What a rule makes of words: a date value together with the days it was made from, so that other rules can go on from it. */
import type { CalendarId } from '../calendars/calendar.ts';
import { gregorian } from '../calendars/gregorian.ts';
import { addDays, day, type Day } from '../day.ts';
import type { Unit } from '../symbolic.ts';
import type { DateValue } from '../value/date-value.ts';
import {
  approximate,
  dayValue,
  fromEdtf,
  openRange,
  rangeValue,
  unknownValue,
  windowValue,
} from '../value/make.ts';
import { memo } from './memo.ts';

export interface Time {
  readonly value: DateValue;
  /** First and last day as the words have it, before any tolerance; `null` is open or not known. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** The unit that is named ("last month": month); `null` where none is. */
  readonly unit: Unit | null;
  /** The calendar whose units the words count in. */
  readonly calendar: CalendarId;
  /** Whether it goes on from end to end; otherwise it is one day or period, known more or less well. */
  readonly lasts: boolean;
  /** Whether the words themselves set no limit, as "recently" does. */
  readonly vague: boolean;
}

/** A time from its parts, by default one that is known as a whole and not vague. */
function time(
  value: DateValue,
  first: Day | null,
  last: Day | null,
  unit: Unit | null,
  calendar: CalendarId,
  lasts = false,
): Time {
  return { value, first, last, unit, calendar, lasts, vague: false };
}

/** Nothing at all is known. */
export const nothing: Time = time(unknownValue, null, null, null, 'gregorian');

const dayValues = memo((of: Day) => dayValue(of));

/** One day. */
export function dayTime(of: Day, calendar: CalendarId = 'gregorian'): Time {
  return time(dayValues(of), of, of, 'day', calendar);
}

const rangeValues = memo((ends: string) => {
  const [first, last] = ends.split(' ').map((count) => day(Number(count)));
  return rangeValue(first ?? day(0), last ?? day(0));
});

/** The EDTF of a whole Gregorian decade or century, which have a spelling of their own; `null` for any other time. */
function decadeOrCentury(first: Day, last: Day, unit: Unit): DateValue | null {
  const digits = unit === 'decade' ? 1 : unit === 'century' ? 2 : 0;
  const { year } = gregorian.fromDay(first);
  if (digits === 0 || year < 0 || year > 9999) return null;
  const known = String(year).padStart(4, '0').slice(0, -digits);
  const value = fromEdtf(known + 'X'.repeat(digits));
  return value?.earliest === first && value.latest === last ? value : null;
}

/** A unit of a calendar, from its first day to its last. */
export function period(first: Day, last: Day, unit: Unit, calendar: CalendarId): Time {
  const value = decadeOrCentury(first, last, unit) ?? rangeValues(`${first} ${last}`);
  return time(value, first, last, unit, calendar);
}

/** A stretch that lasts; an end that is `null` is open (`..`) or, with the empty string, not known. */
export function stretch(
  first: Day | null,
  last: Day | null,
  missing: '..' | '' = '..',
  calendar: CalendarId = 'gregorian',
): Time {
  return time(openRange(first, last, missing), first, last, null, calendar, true);
}

/** One day somewhere between two; `null` is no limit. */
export function oneOf(first: Day | null, last: Day | null): Time {
  return time(windowValue(first, last), first, last, null, 'gregorian');
}

/** A time whose year, or more, is not known: `XXXX-10`, or `null` where EDTF has no word for it. */
export function undated(edtf: string | null, unit: Unit | null, lasts = false): Time {
  return time({ edtf, earliest: null, latest: null }, null, null, unit, 'gregorian', lasts);
}

const approximated = memo((edtf: string) => approximate({ ...unknownValue, edtf }).edtf);

/** Bounds moved outward by `days`, the string marked approximate. */
export function soften(of: Time, days: number): Time {
  const { edtf, earliest, latest } = of.value;
  const value = {
    edtf: edtf === null ? null : approximated(edtf),
    earliest: earliest === null ? null : addDays(earliest, -days),
    latest: latest === null ? null : addDays(latest, days),
  };
  return { ...of, value };
}

/** The same time with narrower or other bounds, and its string kept. */
export function withBounds(of: Time, earliest: Day | null, latest: Day | null): Time {
  return { ...of, value: { edtf: of.value.edtf, earliest, latest } };
}

/** The same time, called vague. */
export function vague(of: Time): Time {
  return { ...of, vague: true };
}

/** Whether nothing ties the time to any day. */
export function isUndated({ value }: Time): boolean {
  return value.earliest === null && value.latest === null;
}

/**
 * What both of two times can be, where one follows from the first day of a window of reference and the other from its
 * last. Rules are monotone (a later day of reference does not give an earlier time), so that the two hold all between.
 */
export function join(low: Time, high: Time): Time {
  const { earliest, latest } = hull(low, high);
  const same = low.value.edtf === high.value.edtf;
  if (same && earliest === high.value.earliest && low.value.latest === latest) return low;
  const joined = {
    ...low,
    first: outer(Math.min, low.first, high.first),
    last: outer(Math.max, low.last, high.last),
  };
  // One day of 1994 that is not known is 1994.
  const whole =
    low.unit === 'day' && earliest !== null && latest !== null
      ? rangeValue(earliest, latest)
      : null;
  const isUnit = /^-?\d{4}(-\d\d)?$/.test(whole?.edtf ?? '');
  if (whole && isUnit) return { ...joined, value: whole };
  const edtf = same && low.value.edtf !== null ? low.value.edtf : edtfOfBoth(low, high);
  if (edtf !== null) return { ...joined, value: { edtf, earliest, latest } };
  if (low.lasts) {
    const value = openRange(earliest, latest, '');
    return { ...joined, value: low.first === high.first ? value : approximate(value) };
  }
  return { ...joined, value: windowValue(earliest, latest) };
}

/** The first and last day of both; where one of them is not tied to any day, that end is open. */
function hull(low: Time, high: Time): { earliest: Day | null; latest: Day | null } {
  if (isUndated(high)) return { earliest: low.value.earliest, latest: null };
  if (isUndated(low)) return { earliest: null, latest: high.value.latest };
  return {
    earliest: outer(Math.min, low.value.earliest, high.value.earliest),
    latest: outer(Math.max, low.value.latest, high.value.latest),
  };
}

/** The outer one of two ends; `null` where either is open. */
function outer(pick: (a: number, b: number) => number, a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : (pick(a, b) as Day);
}

const singlePoint = /^\d{4}(-\d\d){0,2}$/;

/** A string that says more than the bounds: the month of a date without year, or a set of whole units. */
function edtfOfBoth(low: Time, high: Time): string | null {
  const [a, b] = [low.value.edtf, high.value.edtf];
  const template = isUndated(high) ? b : isUndated(low) ? a : null;
  if (template !== null && /\d/.test(template)) return template;
  if (low.lasts || high.lasts || low.vague || high.vague) return null;
  // One end open: from the unit at the other end on, or up to it.
  if (isUndated(high)) return a !== null && singlePoint.test(a) ? `[${a}..]` : null;
  if (isUndated(low)) return b !== null && singlePoint.test(b) ? `[..${b}]` : null;
  if (a === null || b === null) return null;
  // Dates of one precision, in order: four-digit years sort as text does.
  const comparable = singlePoint.test(a) && singlePoint.test(b) && a.length === b.length && a < b;
  return comparable ? `[${a}..${b}]` : null;
}
