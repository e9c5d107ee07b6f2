import type { Distance, Window } from '../narrowing.ts';

/** What is known of how far apart two days are: the second minus the first, in days; ±Infinity where open. */
export interface Difference {
  readonly least: number;
  readonly most: number;
}

/**
 * The tightest differences of all pairs of unknown days, from the windows that each lies in and from distances between
 * them: the minimal network of a simple temporal problem (Dechter, Meiri and Pearl, 1991), by Floyd and Warshall's
 * algorithm. Every difference inside the bounds belongs to some choice of days. `null` when no choice meets them all.
 */
export function differences(
  windows: readonly Window[],
  distances: readonly Distance[],
): ((from: number, to: number) => Difference) | null {
  // The last node is day 0, so that a window is a distance too. Cells hold the least of `to` − `from`.
  const zero = windows.length;
  const size = zero + 1;
  const least = new Float64Array(size * size).fill(-Infinity);
  const raise = (from: number, to: number, value: number): void => {
    const cell = from * size + to;
    if (value > (least[cell] as number)) least[cell] = value;
  };
  for (let node = 0; node < size; node++) raise(node, node, 0);
  for (const [index, { min, max }] of windows.entries()) {
    raise(zero, index, min);
    raise(index, zero, -max);
  }
  for (const { from, to, least: days } of distances) raise(from, to, days);

  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        raise(from, to, (least[from * size + via] as number) + (least[via * size + to] as number));
      }
    }
  }
  for (let node = 0; node < size; node++)
    if ((least[node * size + node] as number) > 0) return null;
  return (from, to) => ({
    least: least[from * size + to] as number,
    // Not −0, which no reader of a number expects.
    most: 0 - (least[to * size + from] as number),
  });
}
