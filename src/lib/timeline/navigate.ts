import { middleOf } from './density.ts';
import type { Lane } from './lanes.ts';
import type { Stop } from './stops.ts';

/** −1 earlier or up, 1 later or down. */
export type Step = -1 | 1;

function inOrder(a: Stop, b: Stop): number {
  return middleOf(a) - middleOf(b) || a.from - b.from || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Marks from left to right as they stand (when time runs so): by their middles, then by their starts, then by id. */
export function inTime<Mark extends Stop>(marks: readonly Mark[]): readonly Mark[] {
  return [...marks].sort(inOrder);
}

/**
 * The mark next in time to the one of `id`, among marks in any order; `null` at the end of the line. From `null`, or
 * from an event that has no mark here, it is the first one, or the last one when going back.
 */
export function neighbour<Mark extends Stop>(
  marks: readonly Mark[],
  id: string | null,
  step: Step,
): Mark | null {
  const here = marks.find((mark) => mark.id === id);
  let best: Mark | null = null;
  for (const mark of marks) {
    if (here && inOrder(mark, here) * step <= 0) continue;
    if (!best || inOrder(mark, best) * step < 0) best = mark;
  }
  return best;
}

/** Where a walk in a direction begins: the first mark in time for 1, the last for −1; `null` when there are none. */
export function endmost<Mark extends Stop>(marks: readonly Mark[], step: Step): Mark | null {
  return neighbour(marks, null, step);
}

/**
 * The mark nearest in time to the one of `id`, in the next lane above (−1) or below (1) that holds any; the earlier one
 * of two equally near. `null` when there is no such lane, or no such mark.
 */
export function acrossLanes<Mark extends Stop>(
  lanes: readonly Lane<Mark>[],
  id: string,
  step: Step,
): Mark | null {
  const at = lanes.findIndex(({ items }) => items.some((mark) => mark.id === id));
  const here = lanes[at]?.items.find((mark) => mark.id === id);
  if (!here) return null;
  let lane = at + step;
  while (lanes[lane]?.items.length === 0) lane += step;
  const from = middleOf(here);
  const distance = (mark: Mark): number => Math.abs(middleOf(mark) - from);
  let best: Mark | null = null;
  for (const mark of inTime(lanes[lane]?.items ?? [])) {
    if (!best || distance(mark) < distance(best)) best = mark;
  }
  return best;
}
