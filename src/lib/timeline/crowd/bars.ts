import { bisect, middleAt, type Shelf, type Shelves } from './shelves.ts';

/** Bars that have a row, or none, as they are found. */
export interface Bars {
  readonly places: number[];
  readonly rows: number[];
}

/** Of a bar that found no row. */
const none = -1;
/** A tile is so many times as long, as a power of two, as the shortest bars in it. */
const tilePower = 3;
/** With more bars to a row than this, a tile has none at all: there is no room for most of them. */
const mostToRow = 12;
/** Tiles that a shelf remembers. */
const remembered = 256;

interface Tile {
  readonly first: number;
  /** The row of each bar from `first` on. */
  readonly rows: Int16Array;
}

const empty: Tile = { first: 0, rows: new Int16Array(0) };

/**
 * The rows of bars. They are the same in every window and at every scale, so that a bar never leaves its row: longer
 * bars come first and the shorter ones take what they leave, the bars of one shelf in tiles of time, of which every
 * other one waits for its neighbours. So a bar's row depends on few others, however many there are.
 */
export class BarRows {
  readonly #shelves: Shelves;
  /** Rows that bars may take in each lane. */
  readonly #rows: readonly number[];
  readonly #tiles = new Map<Shelf, Map<number, Tile>>();

  constructor(shelves: Shelves, rows: readonly number[]) {
    this.#shelves = shelves;
    this.#rows = rows;
  }

  /** Adds to `found` all bars of a lane, of a level at least, that have a row and show between two instants. */
  gather(lane: number, level: number, from: number, to: number, found: Bars): void {
    const { start, end, lanes } = this.#shelves;
    for (const shelf of lanes[lane] ?? []) {
      if (shelf.level < level) continue;
      const reach = 2 ** shelf.level;
      const width = reach * 2 ** tilePower;
      // Beyond the shelf's own ends there are no tiles to look into.
      const least = Math.max(from - reach, middleAt(this.#shelves, shelf.first));
      const most = Math.min(to + reach, middleAt(this.#shelves, shelf.last - 1));
      for (let n = Math.floor(least / width); n <= Math.floor(most / width); n += 1) {
        const { first, rows } = this.#tile(shelf, n);
        for (let i = 0; i < rows.length; i += 1) {
          const at = first + i;
          const row = rows[i] as number;
          if (row === none || (start[at] as number) >= to || (end[at] as number) <= from) continue;
          found.places.push(at);
          found.rows.push(row);
        }
      }
    }
  }

  #tile(shelf: Shelf, n: number): Tile {
    let tiles = this.#tiles.get(shelf);
    if (!tiles) this.#tiles.set(shelf, (tiles = new Map<number, Tile>()));
    let tile = tiles.get(n);
    if (!tile) {
      tile = this.#pack(shelf, n);
      if (tiles.size >= remembered) tiles.clear();
      tiles.set(n, tile);
    }
    return tile;
  }

  #pack(shelf: Shelf, n: number): Tile {
    const { start, end } = this.#shelves;
    const rows = this.#rows[shelf.lane] as number;
    const width = 2 ** (shelf.level + tilePower);
    const first = bisect(this.#shelves, shelf.first, shelf.last, n * width);
    const last = bisect(this.#shelves, first, shelf.last, (n + 1) * width);
    if (first === last || last - first > rows * mostToRow) return empty;
    const packed = new Int16Array(last - first).fill(none);
    const around = this.#standing(shelf, n, width);
    for (let at = first; at < last; at += 1) {
      const from = start[at] as number;
      const to = end[at] as number;
      const taken = around.places.reduce((rows, other, i) => {
        const apart = (end[other] as number) <= from || (start[other] as number) >= to;
        return apart ? rows : rows | (1 << (around.rows[i] as number));
      }, 0);
      let row = 0;
      while (row < rows && taken & (1 << row)) row += 1;
      if (row === rows) continue;
      packed[at - first] = row;
      around.places.push(at);
      around.rows.push(row);
    }
    return { first, rows: packed };
  }

  /** What stands already where the bars of a tile reach. */
  #standing(shelf: Shelf, n: number, width: number): Bars {
    const found: Bars = { places: [], rows: [] };
    const reach = 2 ** shelf.level;
    this.gather(shelf.lane, shelf.level + 1, n * width - reach, (n + 1) * width + reach, found);
    if (n % 2 !== 0) {
      for (const next of [n - 1, n + 1]) {
        const { first, rows } = this.#tile(shelf, next);
        rows.forEach((row, i) => {
          if (row === none) return;
          found.places.push(first + i);
          found.rows.push(row);
        });
      }
    }
    return found;
  }
}
