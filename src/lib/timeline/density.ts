import type { Mark } from './mark.ts';
import { spanOf, type Bounds, type Window } from './window.ts';

/** An even slice of time and how many marks it holds. Days are fractional, the end exclusive. */
export interface Bin {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The instant a mark is counted at: the middle of the days it covers. */
export function middleOf(mark: Bounds): number {
  return (mark.from + mark.to + 1) / 2;
}

/**
 * How many marks stand in each of `count` even slices of `extent`, for the overview. A mark counts once, however wide
 * it is; one beyond an end counts in the slice at that end, so that the counts always add up to the number of marks.
 * @throws RangeError when `count` is not a whole number above 0
 */
export function density(marks: readonly Mark[], extent: Window, count: number): readonly Bin[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of bins: ${count}`);
  const width = spanOf(extent) / count;
  const counts = new Array<number>(count).fill(0);
  for (const mark of marks) {
    const index = Math.floor((middleOf(mark) - extent.start) / width);
    const inside = Math.min(Math.max(index, 0), count - 1);
    counts[inside] = (counts[inside] ?? 0) + 1;
  }
  return counts.map((held, i) => ({
    start: extent.start + i * width,
    end: extent.start + (i + 1) * width,
    count: held,
  }));
}
