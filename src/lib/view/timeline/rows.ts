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
 * Gives every lane the same share of the height, and its rows the middle of it. The lanes then stay where they are
 * while one zooms, however many rows each of them needs.
 * @param most rows that share a lane's whole height; fewer stand as close together as these
 */
export function laneRows(layout: Layout, most: number): LaneRows[] {
  const height = 1 / layout.lanes.length;
  return layout.lanes.map(({ key, rows, more }, i) => {
    const used = rows + (more.length > 0 ? 1 : 0);
    const step = height / Math.max(used + 0.35, most);
    const top = i * height;
    const middle = top + height / 2;
    return { key, top, middle, at: (row) => middle + (row - (used - 1) / 2) * step };
  });
}
