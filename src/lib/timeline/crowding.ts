import type { Slot } from './pack.ts';

/** How many numbers of a sorted column are below `bound`. */
function below(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as number) < bound) low = mid + 1;
    else high = mid;
  }
  return low;
}

/**
 * Counts how many of some slots a stretch touches, in the time of a bisection: those that begin before its end, less
 * those that end before its start.
 */
export function crowding(slots: readonly Slot[]): (stretch: Slot) => number {
  const lefts = Float64Array.from(slots, ({ left }) => left).sort();
  const rights = Float64Array.from(slots, ({ right }) => right).sort();
  return ({ left, right }) => below(lefts, right) - below(rights, left);
}
