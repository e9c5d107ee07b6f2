import type { Layout } from '../../timeline/layout.ts';

/** Where things stand from top to bottom, as shares of the drawing's height, 0 to 1. */
export interface LaneRows {
  readonly key: string;
  readonly top: number;
  readonly middle: number;
  /** Middle of a row of the lane. */
  at(row: number): number;
  /** Middle of the signs for what has no row, below the rows. */
  readonly more: number;
}

/** All in px. */
export interface RowSizes {
  /** Height of the drawing. */
  readonly height: number;
  /** Least height of a row. */
  readonly row: number;
  /** Height of the signs for what has no row. */
  readonly more: number;
  /** The most by which rows stand further apart than they must. */
  readonly air: number;
}

type Weight = (lane: string) => number;

/** How many rows a lane's share of the height takes, never fewer than one; `crowded`: with signs below them. */
export function rowsIn(share: number, { height, row, more }: RowSizes, crowded: boolean): number {
  return Math.max(1, Math.floor((share * height - (crowded ? more : 0)) / row));
}

/**
 * The share of the height that each lane has: what is fixed for it, the others what they weigh beside one another of the
 * rest, never less than a tenth in all.
 * @param fixed share of a lane whatever it holds; 0 for one that goes by its weight
 */
export function shares(
  lanes: readonly string[],
  weight: Weight,
  fixed: Weight = () => 0,
): ReadonlyMap<string, number> {
  const rest = Math.max(0.1, 1 - lanes.reduce((sum, key) => sum + fixed(key), 0));
  const open = lanes.filter((key) => fixed(key) === 0);
  const whole = open.reduce((sum, key) => sum + weight(key), 0);
  return new Map(lanes.map((key) => [key, fixed(key) || (rest * weight(key)) / whole]));
}

/**
 * Gives every lane its share of the height, and its rows the middle of it. The lanes then stay where they are while one
 * zooms, however many rows each of them needs.
 */
export function laneRows(
  { lanes }: Layout,
  sizes: RowSizes,
  share: (lane: string) => number,
): LaneRows[] {
  const { height, row, more: sign, air } = sizes;
  let above = 0;
  return lanes.map(({ key, rows, crowded }) => {
    const own = share(key) * height;
    const below = crowded ? sign : 0;
    // Without room for all, rows come closer; never does one leave its lane.
    const step = Math.min((own - below) / rows, row + air);
    const first = above + (own - rows * step - below + step) / 2;
    const lane = {
      key,
      top: above / height,
      middle: (above + own / 2) / height,
      at: (of: number): number => (first + of * step) / height,
      more: (first + (rows - 0.5) * step + sign / 2) / height,
    };
    above += own;
    return lane;
  });
}
