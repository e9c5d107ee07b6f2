/** A stretch along a column, in px. */
interface Wish {
  /** Where it would best begin. */
  readonly at: number;
  readonly size: number;
}

/** Notes that press on one another and stand together. */
interface Cluster {
  /** Where its first begins: the mean of what all would like. */
  at: number;
  count: number;
  size: number;
}

/**
 * Where notes of a margin begin, so that each stands as near to its wish as the others let it: none above 0, none over
 * another, in the order given (by least squares, the pool-adjacent-violators algorithm of Barlow and others, 1972).
 *
 * @param gap least distance between two, in px
 * @returns a place for each, in px; `[]` for none
 */
export function settle(wishes: readonly Wish[], gap: number): number[] {
  const clusters: Cluster[] = [];
  for (const { at, size } of wishes) {
    let last: Cluster = { at, count: 1, size: size + gap };
    for (let before = clusters.at(-1); before && startOf(before) + before.size > startOf(last);) {
      clusters.pop();
      const count = before.count + last.count;
      const joined = before.at * before.count + (last.at - before.size) * last.count;
      last = { at: joined / count, count, size: before.size + last.size };
      before = clusters.at(-1);
    }
    clusters.push(last);
  }
  const tops: number[] = [];
  for (const cluster of clusters) {
    let top = startOf(cluster);
    for (let i = 0; i < cluster.count; i++) {
      const wish = wishes[tops.length];
      tops.push(top);
      top += (wish?.size ?? 0) + gap;
    }
  }
  return tops;
}

function startOf({ at }: Cluster): number {
  return Math.max(at, 0);
}
