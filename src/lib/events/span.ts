import { day, type Day } from '../dates/day.ts';
import { boundsOfPoint, type Bounds } from '../dates/value/bounds.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import type { EdtfPoint } from '../dates/value/edtf.ts';
import type { Symbolic } from '../dates/symbolic.ts';
import { openRange, windowValue } from '../dates/value/make.ts';
import { readEdtf } from '../dates/value/read-edtf.ts';
import { anyDay, intersect, type Window } from './narrowing.ts';

/** What is known of an event's first and last day. */
export interface Span {
  readonly begin: Window;
  readonly end: Window;
  /** Whether both are one and the same day: a date, or one day out of several. */
  readonly isDay: boolean;
}

/** Nothing is known. */
export const anySpan: Span = { begin: anyDay, end: anyDay, isDay: false };

export function windowOf({ earliest, latest }: Bounds): Window {
  return { min: earliest ?? -Infinity, max: latest ?? Infinity };
}

function dayOrOpen(count: number): Day | null {
  return Number.isFinite(count) ? day(count) : null;
}

/** A date value and nothing else of what bears one: what goes into steps and contexts. */
export function valueOf({ edtf, earliest, latest }: DateValue): DateValue {
  return { edtf, earliest, latest };
}

/** The bounds that a span leaves: its first day at the earliest to its last day at the latest. */
export function boundsOfSpan({ begin, end }: Span): Bounds {
  return { earliest: dayOrOpen(begin.min), latest: dayOrOpen(end.max) };
}

/**
 * How an event fills the days that a value names: `stretch`, from its first to its last; `day`, one day of them;
 * `within`, any part of them, as of a month or of "last week".
 */
export type Shape = 'stretch' | 'day' | 'within';

/** Whether words speak of something that goes on from one end to the other. */
export function lasts(symbolic: Symbolic): boolean {
  switch (symbolic.type) {
    case 'span':
      return symbolic.mode === 'stretch';
    case 'stretch':
      return true;
    case 'modified':
      return symbolic.modifier === 'about' && lasts(symbolic.of);
    default:
      return false;
  }
}

/**
 * What a date value says of the first and the last day of an event. A stretch gives both ends, each as closely as it
 * is written; a day or a set is one day; in a month, a year or a window the event may have lasted any time.
 */
export function spanOf(value: DateValue, shape: Shape): Span {
  const within = windowOf(value);
  const edtf = value.edtf === null ? null : readEdtf(value.edtf);
  if (edtf?.type === 'interval' && shape === 'stretch') {
    const { from, to } = edtf;
    return { begin: windowOfEnd(from, within), end: windowOfEnd(to, within), isDay: false };
  }
  const isDay = shape === 'day' || edtf?.type === 'one-of' || within.min === within.max;
  return { begin: within, end: within, isDay };
}

function windowOfEnd(end: EdtfPoint | '..' | '', within: Window): Window {
  // An approximate end says less than its string.
  const exact = typeof end === 'string' || end.qualifier ? null : boundsOfPoint(end);
  const window = exact ? intersect(windowOf(exact), within) : within;
  return window.min <= window.max ? window : within;
}

/**
 * A value with the bounds that are left after narrowing. The string stays where the bounds do, and where it says what
 * bounds cannot (`XXXX-10`, `2021-06~`); else it is written anew: a stretch as `a/b`, anything else as one day of
 * `[a..b]`.
 * @throws RangeError when `latest` is before `earliest`
 */
export function narrowedValue(value: DateValue, bounds: Bounds, shape: Shape): DateValue {
  const { earliest, latest } = bounds;
  const edtf = value.edtf === null ? null : readEdtf(value.edtf);
  const isInterval = edtf?.type === 'interval';
  const isSame = earliest === value.earliest && latest === value.latest;
  if (isSame && !(shape === 'day' && isInterval)) return value;
  if (isInterval && shape === 'stretch') return openRange(earliest, latest);
  const closed = earliest !== null && latest !== null;
  if (edtf?.type === 'date' && saysMore(edtf, closed) && earliest !== latest) {
    return { ...value, earliest, latest };
  }
  return windowValue(earliest, latest);
}

/** Whether a string holds something that two bounds do not. */
function saysMore(edtf: EdtfPoint, closed: boolean): boolean {
  if (edtf.type === 'season' || edtf.qualifier !== undefined) return true;
  if (edtf.unspecified === 0) return false;
  // `XXXX-XX-XX` is one unknown day: two bounds say that too, and more.
  const isBlank = edtf.unspecified === 4 && typeof edtf.month !== 'number';
  return !isBlank || !closed;
}
