import { bisect, leastLevel, type Shelf, type Shelves } from './shelves.ts';

/** Starts and ends of a lane's stretches, each in order. */
interface Ends {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The first place of a column in order whose value is not less than `bound`, or with `past` is above it. */
function bisectColumn(column: Float64Array, bound: number, past: boolean): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    const value = column[mid] as number;
    if (value < bound || (past && value === bound)) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Counts the events that are over before an instant, or have not begun by it; by bisection. */
export class GoingOn {
  readonly #shelves: Shelves;
  readonly #lanes: readonly Ends[];

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
    this.#lanes = shelves.lanes.map((own) => {
      // What is shorter than all else is taken to be over as soon as its middle is past.
      const long = own.filter(({ level }) => level > leastLevel);
      const first = long[0]?.first ?? 0;
      const last = long.at(-1)?.last ?? 0;
      return {
        starts: shelves.start.slice(first, last).sort(),
        ends: shelves.end.slice(first, last).sort(),
      };
    });
  }

  /** How many events of a lane have ended by an instant. */
  over(lane: number, instant: number): number {
    const { ends } = this.#lanes[lane] as Ends;
    return bisectColumn(ends, instant, true) + this.#shortBefore(lane, instant);
  }

  /** How many events of a lane begin at an instant or after it. */
  toCome(lane: number, instant: number): number {
    const { starts } = this.#lanes[lane] as Ends;
    const short = this.#shortest(lane);
    const shorts = short ? short.last - short.first : 0;
    const before = this.#shortBefore(lane, instant);
    return starts.length - bisectColumn(starts, instant, false) + shorts - before;
  }

  #shortest(lane: number): Shelf | undefined {
    const first = this.#shelves.lanes[lane]?.[0];
    return first?.level === leastLevel ? first : undefined;
  }

  #shortBefore(lane: number, instant: number): number {
    const short = this.#shortest(lane);
    if (!short) return 0;
    return bisect(this.#shelves, short.first, short.last, instant) - short.first;
  }
}
