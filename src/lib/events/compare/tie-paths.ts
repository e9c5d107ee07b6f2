import type { Distance } from '../narrowing.ts';

/** What a chain of ties asks of two days: the second is at least so many days after the first. */
export interface TiePath extends Distance {
  /** The ties of the chain, by their places in the list. */
  readonly through: readonly number[];
}

/** One step of a chain; `tie` is `null` where it is no tie's, as from an event's first day to its last. */
export interface TieStep extends Distance {
  readonly tie: number | null;
}

/**
 * The longest chain from one day to each other day that any leads to: Bellman and Ford's algorithm over the distances
 * alone, without the windows that the days lie in. `null` where the steps run round in a circle that asks for a day after
 * itself.
 * @param from index of a day
 * @param days how many days there are
 */
export function longestPaths(
  from: number,
  days: number,
  steps: readonly TieStep[],
): readonly (TiePath | null)[] | null {
  const least = new Array<number>(days).fill(-Infinity);
  const last = new Array<TieStep | null>(days).fill(null);
  least[from] = 0;
  for (let round = 0; ; round++) {
    let changed = false;
    for (const step of steps) {
      const reached = least[step.from]! + step.least;
      if (reached <= least[step.to]!) continue;
      least[step.to] = reached;
      last[step.to] = step;
      changed = true;
    }
    if (!changed) break;
    if (round > days) return null;
  }
  return least.map((count, to) => {
    if (to === from || count === -Infinity) return null;
    const through: number[] = [];
    for (let step = last[to]; step; step = step.from === from ? null : last[step.from]) {
      if (step.tie !== null && !through.includes(step.tie)) through.unshift(step.tie);
    }
    return { from, to, least: count, through };
  });
}
