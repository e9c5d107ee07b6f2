import type { Item } from '../../timeline/layout.ts';

/** What can be pressed around a mark is as large as this where there is room, in px; never smaller than `least`. */
const usual = 12;
const least = 5;

/**
 * How far around its middle each mark of a lane can be pressed, in px by the mark's id: halfway to the next mark in its
 * row at most, so that a press on a mark never means its neighbour.
 */
export function targets(items: readonly Item[]): ReadonlyMap<string, number> {
  const middle = ({ x, x2 }: Item): number => (x + x2) / 2;
  const sorted = [...items].sort((a, b) => a.row - b.row || middle(a) - middle(b));
  const gap = (a: Item | undefined, b: Item | undefined): number =>
    a && b && a.row === b.row ? middle(b) - middle(a) : Infinity;
  return new Map(
    sorted.map((item, i) => {
      const nearest = Math.min(gap(sorted[i - 1], item), gap(item, sorted[i + 1]));
      return [item.mark.id, Math.min(usual, Math.max(least, nearest / 2))];
    }),
  );
}
