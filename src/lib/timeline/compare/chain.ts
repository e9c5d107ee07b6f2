import type { Comparison } from '../../events/compare/order.ts';
import type { Span } from '../../events/span.ts';
import type { Mark } from '../mark.ts';

/** As much of an event as its place among others depends on. */
export interface Link {
  readonly span: Span;
  /** What stands on the axis for it; `null` where nothing does. */
  readonly mark: Mark | null;
}

/** A stretch of the axis, in days: `start` up to `end`, which is not in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What lies between two events; `how` is whatever they were compared by. */
export interface Gap<Of, How extends Comparison = Comparison> {
  /** The one that stands earlier. */
  readonly after: Of;
  readonly how: How;
  /** Days that surely lie between them; `null` where none does. */
  readonly free: Stretch | null;
  /** From the mark of the one to that of the other; `null` where it cannot be told which comes first, or they meet. */
  readonly whole: Stretch | null;
  /** Midway between the two marks, in days. */
  readonly centre: number;
}

export interface Step<Of, How extends Comparison> {
  readonly of: Of;
  readonly mark: Mark;
  /** To the one before it; where the order of the two cannot be told, also to the nearest that surely comes before. */
  readonly gaps: readonly Gap<Of, How>[];
}

export interface Chain<Of, How extends Comparison> {
  readonly steps: readonly Step<Of, How>[];
  /** Those without a place on the axis, as given. */
  readonly unplaced: readonly Of[];
}

interface Placed<Of> {
  readonly of: Of;
  readonly span: Span;
  readonly mark: Mark;
}

function stretch(start: number, end: number): Stretch | null {
  return Number.isFinite(start) && Number.isFinite(end) && start < end ? { start, end } : null;
}

function gapOf<Of, How extends Comparison>(a: Placed<Of>, b: Placed<Of>, how: How): Gap<Of, How> {
  return {
    after: a.of,
    how,
    free: how.order === 'before' ? stretch(a.span.end.max + 1, b.span.begin.min) : null,
    whole: how.apart.how === 'unknown' ? null : stretch(a.mark.to + 1, b.mark.from),
    centre: (a.mark.to + 1 + b.mark.from) / 2,
  };
}

/**
 * Events in the order of time, each with what lies between it and its neighbour. What surely comes before something
 * stands before it; what stands at the same place stays as given.
 * @param compare how the first of two events stands to the second
 */
export function chainOf<Of, How extends Comparison>(
  events: readonly Of[],
  linkOf: (event: Of) => Link,
  compare: (a: Of, b: Of) => How,
): Chain<Of, How> {
  const placed: Placed<Of>[] = [];
  const unplaced: Of[] = [];
  for (const of of events) {
    const { span, mark } = linkOf(of);
    if (mark) placed.push({ of, span, mark });
    else unplaced.push(of);
  }
  placed.sort((a, b) => a.mark.from - b.mark.from || a.mark.to - b.mark.to);
  const gapsTo = (one: Placed<Of>, earlier: readonly Placed<Of>[]): Gap<Of, How>[] => {
    const gaps: Gap<Of, How>[] = [];
    for (const other of earlier.toReversed()) {
      const how = compare(other.of, one.of);
      if (gaps.length === 0 || how.order === 'before') gaps.push(gapOf(other, one, how));
      if (gaps.length > 1 || gaps[0]?.how.order !== 'unknown') break;
    }
    return gaps;
  };
  const steps = placed.map((one, i) => {
    return { of: one.of, mark: one.mark, gaps: gapsTo(one, placed.slice(0, i)) };
  });
  return { steps, unplaced };
}

/** The line from one mark to the other, cut where the days that surely lie between them begin and end. */
export function linePieces(
  whole: Stretch,
  free: Stretch | null,
): readonly (Stretch & { readonly sure: boolean })[] {
  if (!free) return [{ ...whole, sure: false }];
  return [
    { start: whole.start, end: free.start, sure: false },
    { ...free, sure: true },
    { start: free.end, end: whole.end, sure: false },
  ].filter(({ start, end }) => start < end);
}
