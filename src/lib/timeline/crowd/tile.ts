import { leastLevel } from './shelves.ts';

/** A tile's length on the screen at the scale it is packed for, in px; it is drawn up to twice as long. */
export const tilePx = 192;
/** Cells of a tile, each either marks or a density with a number; as wide as what a finger can press. */
export const cells = 8;
/** Slices of a cell, in which a density is drawn. */
export const slicesInCell = 8;
/** A tile is 2^slicePower slices long. */
export const slicePower = 6;
export const slices = cells * slicesInCell;
/** A dot's width, and with the room around it. What is not longer than a dot is one. */
export const dotPx = 12;
export const slotPx = 15;
/** Bars are 2^barPower of a tile at least: a dot's width. */
const barPower = -4;
/** What is drawn of a stretch of 2^power days of a lane, at all scales at which it is 192 to 384 px long. */
export interface Tile {
  /** Events that are not drawn, by slices: none but in the cells that are a density. */
  readonly slices: Uint32Array;
  /** The same by cells. */
  readonly counts: Uint32Array;
  /** The first row below the bars over each cell. */
  readonly tops: Uint8Array;
  /** By how much of a tile dots reach over the bounds of each cell, from the left and from the right of them. */
  readonly overLeft: Float64Array;
  readonly overRight: Float64Array;
  /** The dots, in order of time. */
  readonly places: readonly number[];
  readonly rows: readonly number[];
}

/** The least level of bars in tiles of 2^power days; what is on lower shelves are dots. */
export function barLevel(power: number): number {
  return Math.max(power + barPower, leastLevel + 1);
}

/** The power of two in days of the tiles at a scale. */
export function tilePowerAt(pxPerDay: number): number {
  return Math.ceil(Math.log2(tilePx / pxPerDay));
}
