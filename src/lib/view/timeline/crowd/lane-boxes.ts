import { greatestRows, leastRows } from '../../../timeline/crowd/frame.ts';
import type { LaneBox } from './picture.ts';

/** All in px. */
export interface LaneSizes {
  /** Height of the drawing. */
  readonly height: number;
  /** Height of a lane that is folded; no lane is less high. */
  readonly line: number;
  /** Least height of a row. */
  readonly row: number;
}

/** px between the rows of two lanes. */
const between = 6;

/** Heights of lanes from the top: folded ones are a line, the others share what is left. */
export function laneHeights(folded: readonly boolean[], { height, line }: LaneSizes): number[] {
  const lines = folded.filter(Boolean).length;
  const open = Math.max(line, (height - lines * line) / Math.max(1, folded.length - lines));
  return folded.map((own) => (own ? line : open));
}

/** How many rows lanes of some heights take. */
export function rowsIn(heights: readonly number[], { row }: LaneSizes): number[] {
  return heights.map((own) =>
    Math.min(greatestRows, Math.max(leastRows, Math.floor((own - between) / row))),
  );
}

/** Where lanes of some heights are, with so many rows each. */
export function laneBoxes(
  heights: readonly number[],
  rows: readonly number[],
): Omit<LaneBox, 'colour'>[] {
  let top = 0;
  return heights.map((own, lane) => {
    const step = (own - between) / (rows[lane] ?? leastRows);
    const box = { top, bottom: top + own, first: top + between / 2 + step / 2, step };
    top += own;
    return box;
  });
}
