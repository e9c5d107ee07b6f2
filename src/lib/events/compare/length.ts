import type { Span } from '../span.ts';

/** How many days something lasted, both ends counted: at least, and at most. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/**
 * How long an event lasted, as far as its first and last day tell. `null` where they tell nothing: an open end, or days
 * that could be both the first and the last, as in a year in which it may have lasted any time.
 */
export function lengthOf({ begin, end, isDay }: Span): Length | null {
  if (isDay) return { least: 1, most: 1 };
  const most = end.max - begin.min + 1;
  const isExact = begin.min === begin.max && end.min === end.max;
  if ((begin.max >= end.min && !isExact) || !Number.isFinite(most)) return null;
  return { least: end.min - begin.max + 1, most };
}
