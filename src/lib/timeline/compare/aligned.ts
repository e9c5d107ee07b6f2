import { day, type Day } from '../../dates/day.ts';
import type { Window } from '../../events/narrowing.ts';
import type { Mark } from '../mark.ts';

/** Days from one day to another, at least and at most; ±Infinity where nothing bounds them. */
export interface Offset {
  readonly least: number;
  readonly most: number;
}

/** Days from `zero`, known to a window, to a day known to another. */
export function offsetOf(of: Window, zero: Window): Offset {
  return { least: of.min - zero.max, most: of.max - zero.min };
}

function finite(count: number): Day | null {
  return Number.isFinite(count) ? day(count) : null;
}

/**
 * A mark on an axis whose days count from `zero`, the first day of another event. Where that day is known to a window
 * only, all that depends on it is as wide: a mark covers what it covers for every choice of the day, and its band what
 * it touches for any. `null` where nothing bounds the offset.
 */
export function alignedMark(mark: Mark, zero: Window): Mark | null {
  const earliest = finite((mark.earliest ?? -Infinity) - zero.max);
  const latest = finite((mark.latest ?? Infinity) - zero.min);
  if (earliest === null && latest === null) return null;
  const exact = zero.min === zero.max;
  const from = mark.from - zero.min;
  const to = mark.to - zero.max;
  const sure = Number.isFinite(from) && Number.isFinite(to) && from <= to;
  // As on the timeline, what is open on one side is marked at the other.
  const centre =
    latest === null
      ? (earliest ?? 0)
      : earliest === null
        ? latest
        : Math.floor((mark.from + mark.to) / 2) - middle(zero);
  return {
    ...mark,
    shape: mark.shape === 'day' && !exact ? 'window' : mark.shape,
    from: day(sure ? from : centre),
    to: day(sure ? to : centre),
    earliest,
    latest,
    openStart: earliest === null,
    openEnd: latest === null,
    textual: null,
    among: exact
      ? (mark.among ?? []).map((one) => ({ from: one.from - zero.min, to: one.to - zero.min }))
      : [],
  };
}

/** The middle of a window, or the end of it that is known. */
function middle({ min, max }: Window): number {
  if (Number.isFinite(min) && Number.isFinite(max)) return Math.floor((min + max) / 2);
  return Number.isFinite(min) ? min : max;
}

/** The mark of the event whose first day is day 0: there, however little is known of that day, for as long as it lasted. */
export function zeroMark(mark: Mark, begin: Window, end: Window): Mark {
  const known = begin.min === begin.max && end.min === end.max;
  const last = day(known ? end.max - begin.min : 0);
  return {
    ...mark,
    shape: last > 0 ? 'stretch' : 'day',
    from: day(0),
    to: last,
    earliest: day(0),
    latest: last,
    openStart: false,
    openEnd: false,
    textual: null,
    among: [],
  };
}
