import type { Bars, BarRows } from './bars.ts';
import type { Crowd } from './crowd.ts';
import { countSlices } from './pyramid.ts';
import { bisect, levelOf, middleAt } from './shelves.ts';
import { barLevel, cells, slicePower, slices, slotPx, tilePx, type Tile } from './tile.ts';

/** Tiles that are remembered for each lane and scale. */
const remembered = 192;

/** Dots by rows, in tile lengths from the tile's start. */
type Standing = number[][];

/**
 * What is drawn of each lane, worked out tile by tile. A tile does not depend on where the window stands. A dot that has
 * a row in a tile keeps it in the shorter ones that one sees when one comes closer, so that nothing jumps then either.
 */
export class Tiles {
  readonly #crowd: Crowd;
  readonly #bars: BarRows;
  readonly #rows: readonly number[];
  readonly #known = new Map<string, Map<number, Tile>>();
  readonly #topPower: number;

  constructor(crowd: Crowd, bars: BarRows, rows: readonly number[]) {
    this.#crowd = crowd;
    this.#bars = bars;
    this.#rows = rows;
    const { start, end } = crowd.extent ?? { start: 0, end: 1 };
    this.#topPower = Math.ceil(Math.log2(end - start)) + 1;
  }

  /** The tile of a lane that begins `n` tiles of 2^power days from day 0. */
  tile(lane: number, power: number, n: number): Tile {
    const key = `${lane} ${power}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = new Map<number, Tile>()));
    let tile = known.get(n);
    if (!tile) {
      tile = this.#make(lane, power, n);
      if (known.size >= remembered) known.clear();
      known.set(n, tile);
    }
    return tile;
  }

  #make(lane: number, power: number, n: number): Tile {
    const { shelves, pyramid } = this.#crowd;
    const width = 2 ** power;
    const begin = n * width;
    const tile = {
      slices: new Uint32Array(slices),
      counts: new Uint32Array(cells),
      tops: new Uint8Array(cells),
      overLeft: new Float64Array(cells + 1),
      overRight: new Float64Array(cells + 1),
      places: [] as number[],
      rows: [] as number[],
    };
    countSlices(pyramid, shelves, lane, power - slicePower, n * slices, tile.slices);
    const slot = slotPx / tilePx;
    const bars: Bars = { places: [], rows: [] };
    this.#bars.gather(
      lane,
      barLevel(power),
      begin - slot * width,
      begin + (1 + slot) * width,
      bars,
    );
    this.#setApart(tile, bars, power, n);
    for (let i = 0; i < slices; i += 1) {
      const cell = i >> 3;
      tile.counts[cell] = (tile.counts[cell] as number) + (tile.slices[i] as number);
    }
    if (tile.counts.every((count) => count === 0)) return tile;

    const rows = this.#rows[lane] as number;
    const sparse = Array.from(tile.counts, (count) => count > 0 && count <= 2 * rows);
    if (sparse.includes(true)) this.#place(tile, sparse, bars, { lane, power, n });
    for (let i = 0; i < slices; i += 1) if (tile.counts[i >> 3] === 0) tile.slices[i] = 0;
    return tile;
  }

  /** Takes bars that are drawn out of the counts, and notes how far down they reach. */
  #setApart(tile: Tile, bars: Bars, power: number, n: number): void {
    const { shelves } = this.#crowd;
    const width = 2 ** power;
    const begin = n * width;
    bars.places.forEach((at, i) => {
      // As the counts are made, so that rounding makes no difference between them.
      const slice = Math.floor((middleAt(shelves, at) / width) * slices) - n * slices;
      if (slice >= 0 && slice < slices) tile.slices[slice] = (tile.slices[slice] as number) - 1;
      const first = Math.floor((((shelves.start[at] as number) - begin) / width) * cells);
      const last = Math.ceil((((shelves.end[at] as number) - begin) / width) * cells);
      for (let cell = Math.max(first, 0); cell < Math.min(last, cells); cell += 1) {
        tile.tops[cell] = Math.max(tile.tops[cell] as number, (bars.rows[i] as number) + 1);
      }
    });
  }

  /** Gives the events of the cells that hold few their rows; where one finds none, its cell stays a density. */
  #place(
    tile: Tile & { readonly places: number[]; readonly rows: number[] },
    sparse: readonly boolean[],
    bars: Bars,
    { lane, power, n }: { readonly lane: number; readonly power: number; readonly n: number },
  ): void {
    const { shelves } = this.#crowd;
    const rows = this.#rows[lane] as number;
    const width = 2 ** power;
    const begin = n * width;
    const half = slotPx / tilePx / 2;
    const inTile = (instant: number): number => (instant - begin) / width;
    const standing: Standing = Array.from({ length: rows }, () => []);
    const free = (row: number, x: number): boolean =>
      (standing[row] as number[]).every((other) => Math.abs(other - x) >= 2 * half) &&
      bars.places.every(
        (at, i) =>
          bars.rows[i] !== row ||
          inTile(shelves.end[at] as number) <= x - half ||
          inTile(shelves.start[at] as number) >= x + half,
      );
    const drawn = new Set(bars.places);
    const kept = this.#kept(lane, power, n, standing, free, inTile);
    if (n % 2 !== 0) {
      for (const side of [-1, 1]) {
        const next = this.tile(lane, power, n + side);
        next.places.forEach((at, i) => {
          const x = inTile(middleAt(shelves, at));
          if (kept.has(at) || x < -2 * half || x > 1 + 2 * half) return;
          (standing[next.rows[i] as number] as number[]).push(x);
        });
      }
    }
    for (let cell = 0; cell < cells; cell += 1) {
      if (!sparse[cell]) continue;
      const events = this.#eventsIn(lane, begin + (cell / cells) * width, width / cells, drawn);
      const placed: number[] = [];
      for (const at of events) {
        const x = inTile(middleAt(shelves, at));
        const length = (shelves.end[at] as number) - (shelves.start[at] as number);
        if (levelOf(length) >= barLevel(power)) break;
        const row = kept.get(at) ?? roomiest(standing, x, free);
        if (row === null) break;
        if (!kept.has(at)) (standing[row] as number[]).push(x);
        placed.push(row);
      }
      if (placed.length < events.length) {
        // Those that had found a row give it back, unless they have had it from afar.
        events.slice(0, placed.length).forEach((at, i) => {
          const row = standing[placed[i] as number] as number[];
          if (!kept.has(at)) row.splice(row.lastIndexOf(inTile(middleAt(shelves, at))), 1);
        });
        continue;
      }
      tile.counts[cell] = 0;
      events.forEach((at, i) => {
        tile.places.push(at);
        tile.rows.push(placed[i] as number);
        const x = inTile(middleAt(shelves, at));
        const left = half - (x - cell / cells);
        const right = half - ((cell + 1) / cells - x);
        tile.overLeft[cell] = Math.max(tile.overLeft[cell] as number, left);
        tile.overRight[cell + 1] = Math.max(tile.overRight[cell + 1] as number, right);
      });
    }
  }

  /** The rows of dots that had one already from further away, as far as bars have not come in between. */
  #kept(
    lane: number,
    power: number,
    n: number,
    standing: Standing,
    free: (row: number, x: number) => boolean,
    inTile: (instant: number) => number,
  ): ReadonlyMap<number, number> {
    const kept = new Map<number, number>();
    if (power >= this.#topPower) return kept;
    const { shelves } = this.#crowd;
    const reach = (2 * slotPx) / tilePx;
    for (let above = Math.floor((n - 1) / 2); above <= Math.floor((n + 1) / 2); above += 1) {
      const { places, rows } = this.tile(lane, power + 1, above);
      places.forEach((at, i) => {
        const x = inTile(middleAt(shelves, at));
        const row = rows[i] as number;
        const length = (shelves.end[at] as number) - (shelves.start[at] as number);
        const here = x >= -reach && x <= 1 + reach && levelOf(length) < barLevel(power);
        if (!here || !free(row, x)) return;
        kept.set(at, row);
        (standing[row] as number[]).push(x);
      });
    }
    return kept;
  }

  /** The few events of a lane with their middle in a stretch of days that are not `drawn` yet, in order of time. */
  #eventsIn(
    lane: number,
    from: number,
    days: number,
    drawn: ReadonlySet<number>,
  ): readonly number[] {
    const { shelves } = this.#crowd;
    const found: number[] = [];
    for (const { first, last } of shelves.lanes[lane] ?? []) {
      const low = bisect(shelves, first, last, from);
      const high = bisect(shelves, low, last, from + days);
      for (let at = low; at < high; at += 1) if (!drawn.has(at)) found.push(at);
    }
    return found.sort((a, b) => middleAt(shelves, a) - middleAt(shelves, b) || a - b);
  }
}

/** The free row with the most room before a dot, so that labels have it; `null` when none is free. */
function roomiest(
  standing: Standing,
  x: number,
  free: (row: number, x: number) => boolean,
): number | null {
  let best: number | null = null;
  let room = -Infinity;
  standing.forEach((row, i) => {
    const before = row.reduce((most, other) => (other <= x ? Math.max(most, other) : most), -9);
    if (x - before > room && free(i, x)) {
      best = i;
      room = x - before;
    }
  });
  return best;
}
