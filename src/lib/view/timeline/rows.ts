import type { Layout } from '../../timeline/layout.ts';

/** Where things stand from top to bottom, as shares of the drawing's height, 0 to 1. */
export interface LaneRows {
  readonly key: string;
  readonly top: number;
  readonly middle: number;
  /** Middle of a row of the lane. */
  at(row: number): number;
}

/**
 * Gives every lane its share of the height, and its rows the middle of it. The lanes then stay where they are while one
 * zooms, however many rows each of them needs.
 * @param most rows that fill a lane's height; fewer stand as close together as these
 * @param weight how much height a lane has beside the others
 */
export function laneRows(
  layout: Layout,
  most: (lane: string) => number,
  weight: (lane: string) => number = () => 1,
): LaneRows[] {
  const whole = layout.lanes.reduce((sum, { key }) => sum + weight(key), 0);
  let above = 0;
  return layout.lanes.map(({ key, rows, more }) => {
    const used = rows + (more.length > 0 ? 1 : 0);
    const height = weight(key) / whole;
    const step = height / Math.max(used + 0.35, most(key));
    const top = above / whole;
    above += weight(key);
    const middle = top + height / 2;
    return { key, top, middle, at: (row) => middle + (row - (used - 1) / 2) * step };
  });
}
