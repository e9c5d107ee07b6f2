import { spanOf, type Window } from '../window.ts';
import { BarRows, type Bars } from './bars.ts';
import { countBefore, type Crowd } from './crowd.ts';
import {
  addCell,
  addMark,
  noCells,
  noMarks,
  type FrameCells,
  type FrameMarks,
  type FrameSides,
} from './frame-columns.ts';
import { middleAt } from './shelves.ts';
import { barLevel, cells, dotPx, slicesInCell, tilePowerAt, type Tile } from './tile.ts';
import { Tiles } from './tiles.ts';

/** The most rows that a lane may have, and the least. */
export const greatestRows = 30;
export const leastRows = 2;
/** Bars are cut so far outside of the view, in px. */
const overhang = 40;

/**
 * What is drawn of a crowd in a window: marks where they have room, else densities with a number, lane by lane. Working
 * one out costs as much as the pixels it fills, whatever the number of events, and writes into the same columns each
 * time. The events of `marks`, of `cells`, and of `sides` are all events, each counted once.
 */
export class Frame {
  readonly marks: FrameMarks;
  readonly cells: FrameCells;
  readonly sides: FrameSides;
  /** The power of two in days of a slice of the densities. */
  slicePower = 0;
  /** Of the last frame. */
  window: Window = { start: 0, end: 1 };
  pxPerDay = 1;

  readonly #crowd: Crowd;
  readonly #bars: BarRows;
  readonly #tiles: Tiles;
  readonly #found: Bars = { places: [], rows: [] };

  /**
   * @param rows of each lane
   * @throws RangeError when a lane has too few or too many
   */
  constructor(crowd: Crowd, rows: readonly number[]) {
    const wrong = rows.find((own) => !(own >= leastRows && own <= greatestRows));
    if (wrong !== undefined || rows.length !== crowd.counts.length) {
      throw new RangeError(`not the rows of ${crowd.counts.length} lanes: ${rows.join(', ')}`);
    }
    this.#crowd = crowd;
    // The last row is left free of bars, for what is drawn beneath them.
    this.#bars = new BarRows(
      crowd.shelves,
      rows.map((own) => own - 1),
    );
    this.#tiles = new Tiles(crowd, this.#bars, rows);
    this.marks = noMarks();
    this.cells = noCells();
    this.sides = {
      earlier: new Float64Array(rows.length),
      later: new Float64Array(rows.length),
      goingOn: new Float64Array(rows.length),
    };
  }

  /** Works out a window drawn over `width` px. */
  compose(window: Window, width: number): void {
    this.window = window;
    this.pxPerDay = width / spanOf(window);
    this.marks.count = 0;
    this.cells.count = 0;
    for (let lane = 0; lane < this.#crowd.counts.length; lane += 1) this.#composeLane(lane, width);
  }

  #composeLane(lane: number, width: number): void {
    const { window, pxPerDay } = this;
    const power = tilePowerAt(pxPerDay);
    const days = 2 ** power;
    this.slicePower = power - Math.log2(cells * slicesInCell);
    const cellDays = days / cells;
    const first = Math.floor(window.start / cellDays);
    const last = Math.ceil(window.end / cellDays);
    this.#countSides(lane, first * cellDays, last * cellDays);

    this.#composeBars(lane, power, first * cellDays, last * cellDays, width);
    let before: Tile | null = null;
    for (let n = Math.floor(first / cells); n * cells < last; n += 1) {
      const tile = this.#tiles.tile(lane, power, n);
      before ??= this.#tiles.tile(lane, power, n - 1);
      for (let cell = 0; cell < cells; cell += 1) {
        const at = n * cells + cell;
        if (at < first || at >= last || tile.counts[cell] === 0) continue;
        const next = cell === cells - 1 ? this.#tiles.tile(lane, power, n + 1) : null;
        const left = Math.max(
          tile.overRight[cell] as number,
          cell === 0 ? (before.overRight[cells] as number) : 0,
        );
        const right = Math.max(
          tile.overLeft[cell + 1] as number,
          next ? (next.overLeft[0] as number) : 0,
        );
        this.#addCell(lane, tile, cell, at * cellDays, cellDays, left * days, right * days);
      }
      this.#composeDots(lane, tile, first * cellDays, last * cellDays, width);
      before = tile;
    }
  }

  #countSides(lane: number, from: number, to: number): void {
    const { counts, goingOn } = this.#crowd;
    const before = countBefore(this.#crowd, lane, from);
    const after = (counts[lane] as number) - countBefore(this.#crowd, lane, to);
    const earlier = goingOn.over(lane, from);
    const later = goingOn.toCome(lane, to);
    this.sides.earlier[lane] = earlier;
    this.sides.later[lane] = later;
    this.sides.goingOn[lane] = before - earlier + after - later;
  }

  #x(instant: number): number {
    return (instant - this.window.start) * this.pxPerDay;
  }

  #addCell(
    lane: number,
    tile: Tile,
    cell: number,
    start: number,
    days: number,
    left: number,
    right: number,
  ): void {
    const { cells: out } = this;
    const i = addCell(out);
    out.lane[i] = lane;
    out.top[i] = tile.tops[cell] as number;
    out.events[i] = tile.counts[cell] as number;
    out.x[i] = this.#x(start + left);
    out.x2[i] = this.#x(start + days - right);
    out.start[i] = start;
    out.end[i] = start + days;
    for (let slice = 0; slice < slicesInCell; slice += 1) {
      out.slices[i * slicesInCell + slice] = tile.slices[cell * slicesInCell + slice] as number;
    }
  }

  #composeBars(lane: number, power: number, from: number, to: number, width: number): void {
    const { shelves } = this.#crowd;
    const { window, sides } = this;
    const found = this.#found;
    found.places.length = 0;
    found.rows.length = 0;
    // All whose middle is in the cells in view, and all that show without it.
    this.#bars.gather(
      lane,
      barLevel(power),
      Math.min(from, window.start),
      Math.max(to, window.end),
      found,
    );
    for (let i = 0; i < found.places.length; i += 1) {
      const at = found.places[i] as number;
      const start = shelves.start[at] as number;
      const end = shelves.end[at] as number;
      const middle = middleAt(shelves, at);
      const shown = end > window.start && start < window.end;
      // With its middle elsewhere it has been counted among what goes on; with its middle here, nowhere yet.
      const inside = middle >= from && middle < to;
      if (inside && !shown) this.#aside(lane, middle < window.start);
      if (!inside && shown) sides.goingOn[lane] = (sides.goingOn[lane] as number) - 1;
      if (shown) {
        const x = Math.max(this.#x(start), -overhang);
        this.#addMark(
          at,
          lane,
          found.rows[i] as number,
          x,
          Math.min(this.#x(end), width + overhang),
        );
      }
    }
  }

  #composeDots(lane: number, tile: Tile, from: number, to: number, width: number): void {
    const { shelves } = this.#crowd;
    for (let i = 0; i < tile.places.length; i += 1) {
      const at = tile.places[i] as number;
      const middle = middleAt(shelves, at);
      const days = (shelves.end[at] as number) - (shelves.start[at] as number);
      const half = Math.max(days * this.pxPerDay, dotPx) / 2;
      const x = this.#x(middle);
      const shown = x + half > 0 && x - half < width;
      const inside = middle >= from && middle < to;
      if (inside && !shown) this.#aside(lane, x < 0);
      if (inside && shown) this.#addMark(at, lane, tile.rows[i] as number, x - half, x + half);
    }
  }

  #aside(lane: number, early: boolean): void {
    const side = early ? this.sides.earlier : this.sides.later;
    side[lane] = (side[lane] as number) + 1;
  }

  #addMark(place: number, lane: number, row: number, x: number, x2: number): void {
    const { marks } = this;
    const i = addMark(marks);
    marks.place[i] = place;
    marks.lane[i] = lane;
    marks.row[i] = row;
    marks.x[i] = x;
    marks.x2[i] = x2;
  }
}
