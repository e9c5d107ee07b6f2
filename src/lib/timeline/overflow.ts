import type { Body } from './body.ts';

/** Marks that found no row, where they stand close together; px counted the way time runs. */
export interface Cluster {
  readonly centre: number;
  readonly bodies: readonly Body[];
}

function centreOf({ core }: Body): number {
  return (core.left + core.right) / 2;
}

/**
 * Marks in clusters whose centres are at least `size` px apart, so that each can be drawn as a sign of that width with
 * its count. Every mark is in exactly one; which one does not depend on where the window stands.
 */
export function clusters(bodies: readonly Body[], size: number): readonly Cluster[] {
  const ordered = [...bodies].sort((a, b) => centreOf(a) - centreOf(b));
  const groups: Body[][] = [];
  let first = -Infinity;
  for (const body of ordered) {
    // Twice the size: a cluster's centre is at most one size after its first mark, and one before the next cluster's.
    if (centreOf(body) - first < 2 * size) groups.at(-1)?.push(body);
    else {
      groups.push([body]);
      first = centreOf(body);
    }
  }
  return groups.map((group) => {
    const [head, tail] = [group[0] as Body, group.at(-1) as Body];
    return { centre: (centreOf(head) + centreOf(tail)) / 2, bodies: group };
  });
}
