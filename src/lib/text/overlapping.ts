import type { Range } from './range.ts';

/**
 * Answers many questions about the same ranges: those that have a letter in common with a stretch, in the order in which
 * they were given. An answer takes time in proportion to what lies near the stretch, not to all there is. `[]` where
 * nothing is met; an empty range or stretch meets what it lies within.
 */
export function overlapping<R extends Range>(ranges: readonly R[]): (at: Range) => R[] {
  const sorted = ranges
    .map((range, order) => ({ range, order }))
    .sort((a, b) => a.range.start - b.range.start);
  // The furthest that this range or one before it reaches: behind it nothing has to be looked at.
  let furthest = -Infinity;
  const reach = sorted.map(({ range }) => (furthest = Math.max(furthest, range.end)));

  return ({ start, end }) => {
    const met: (typeof sorted)[number][] = [];
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && reach[i]! > start; i--) {
      const one = sorted[i]!;
      if (one.range.end > start) met.push(one);
    }
    return met.sort((a, b) => a.order - b.order).map(({ range }) => range);
  };
}

/** Index of the first that begins at an offset or behind it; their number where none does. */
function firstFrom(sorted: readonly { readonly range: Range }[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
