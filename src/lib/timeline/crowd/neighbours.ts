import type { Step } from '../navigate.ts';
import type { Crowd } from './crowd.ts';
import { bisect, bisectPast, middleAt } from './shelves.ts';

/** An instant in days, and where several events have their middle at it, the place of one of them. */
export interface Spot {
  readonly middle: number;
  readonly place: number;
}

function isAfter(a: Spot, b: Spot): boolean {
  return a.middle > b.middle || (a.middle === b.middle && a.place > b.place);
}

/**
 * The place of the event of a lane that comes next after a spot (`step` 1), or before it (−1), by middles and where they
 * are the same by places; `null` at the end of the line. By bisection, so that it does not matter how many there are.
 */
export function nextInLane(
  { shelves }: Crowd,
  lane: number,
  from: Spot,
  step: Step,
): number | null {
  let best: Spot | null = null;
  for (const { first, last } of shelves.lanes[lane] ?? []) {
    // Those with the very same middle stand beside one another on their shelf, in order of their places.
    const low = bisect(shelves, first, last, from.middle);
    const high = bisectPast(shelves, low, last, from.middle);
    const place =
      step > 0
        ? Math.min(Math.max(from.place + 1, low), high)
        : Math.min(Math.max(from.place, low), high) - 1;
    if (place < first || place >= last) continue;
    const found = { place, middle: middleAt(shelves, place) };
    if (best === null || (step > 0 ? isAfter(best, found) : isAfter(found, best))) best = found;
  }
  return best?.place ?? null;
}

/** The first event of a lane, or with `step` −1 the last one; `null` where it holds none. */
export function endOfLane(crowd: Crowd, lane: number, step: Step): number | null {
  const middle = step > 0 ? -Infinity : Infinity;
  return nextInLane(crowd, lane, { middle, place: middle }, step);
}

/** The event of a lane whose middle is nearest to an instant, the earlier of two; `null` where it holds none. */
export function nearestInLane(crowd: Crowd, lane: number, middle: number): number | null {
  const before = nextInLane(crowd, lane, { middle, place: Infinity }, -1);
  const after = nextInLane(crowd, lane, { middle, place: -Infinity }, 1);
  if (before === null || after === null) return before ?? after;
  const { shelves } = crowd;
  return middle - middleAt(shelves, before) <= middleAt(shelves, after) - middle ? before : after;
}

/** The first `most` events of a lane, in order, with their middle from one instant up to another. */
export function firstBetween(
  { shelves }: Crowd,
  lane: number,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (const { first, last } of shelves.lanes[lane] ?? []) {
    const low = bisect(shelves, first, last, from);
    const high = Math.min(bisect(shelves, low, last, to), low + most);
    for (let place = low; place < high; place += 1) found.push(place);
  }
  found.sort((a, b) => middleAt(shelves, a) - middleAt(shelves, b) || a - b);
  return found.slice(0, most);
}
