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

/** The share of the height that each lane has, by what it weighs beside the others. */
export function shares(lanes: readonly string[], weight: Weight): ReadonlyMap<string, number> {
  const whole = lanes.reduce((sum, key) => sum + weight(key), 0);
  return new Map(lanes.map((key) => [key, weight(key) / whole]));
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
  return lanes.map(({ key, rows, more }) => {
    const own = share(key) * height;
    const below = more.length > 0 ? sign : 0;
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
