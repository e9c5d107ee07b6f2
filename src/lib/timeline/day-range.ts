import { day, type Day } from '../dates/day.ts';
import { reachOf } from './extent.ts';
import type { Mark } from './mark.ts';

/** A stretch of whole days that a reader has chosen, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The days between two instants, in fractional days and in either order, the days of both included. */
export function daysBetween(a: number, b: number): DayRange {
  return { from: day(Math.floor(Math.min(a, b))), to: day(Math.floor(Math.max(a, b))) };
}

/** The days that a stretch between two instants touches, `end` not included; one at least. */
export function daysOver(start: number, end: number): DayRange {
  const from = Math.floor(start);
  return { from: day(from), to: day(Math.max(from, Math.ceil(end) - 1)) };
}

/** Whether an event may have touched a range: any day that it can mean lies inside; on an open side it can mean all. */
export function touches(mark: Mark, { from, to }: DayRange): boolean {
  const reach = reachOf(mark);
  return (mark.openStart || reach.from <= to) && (mark.openEnd || reach.to >= from);
}

/** A range that grows from a fixed end: both are instants between days, `head` is the end that moves. */
export interface Growth {
  readonly anchor: Day;
  readonly head: Day;
}

/** The days between the two ends; `null` where they meet. */
export function grown({ anchor, head }: Growth): DayRange | null {
  if (anchor === head) return null;
  return { from: day(Math.min(anchor, head)), to: day(Math.max(anchor, head) - 1) };
}

/**
 * Moves the head to the next boundary, later (1) or earlier (−1); by one day where there is none on that side.
 * `boundaries` are in the order of time.
 */
export function grow({ anchor, head }: Growth, step: -1 | 1, boundaries: readonly Day[]): Growth {
  const next =
    step > 0
      ? boundaries.find((boundary) => boundary > head)
      : boundaries.findLast((boundary) => boundary < head);
  return { anchor, head: next ?? day(head + step) };
}
