/**
 * The events of one lane that last about as long as one another: from 2^level days up to twice that. They stand at the
 * places from `first` up to but not including `last`, in order of their middles.
 */
export interface Shelf {
  readonly lane: number;
  readonly level: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Events by lane, then by how long they last, then by their middles. What a window shows any of is found on each shelf
 * by bisection alone: nothing on it reaches further from its middle than 2^level days.
 */
export interface Shelves {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The place of each event in the columns it came from. */
  readonly index: Uint32Array;
  /** The shelves of each lane that hold anything, from the shortest events to the longest. */
  readonly lanes: readonly (readonly Shelf[])[];
}

/** What lasts less than a sixth of a second is all on one shelf, and never a bar. */
export const leastLevel = -20;
/** Longer than anything a window can reach. */
export const greatestLevel = 62;

const float = new Float64Array(1);
const bits = new Uint32Array(float.buffer);
float[0] = 1;
/** Which half of a number holds its exponent. */
const high = bits[1] === 0 ? 0 : 1;

/** The power of two that a duration in days reaches, at least `leastLevel`; exact, as a logarithm would not be. */
export function levelOf(duration: number): number {
  float[0] = duration;
  const exponent = (((bits[high] as number) >>> 20) & 0x7ff) - 1023;
  return Math.min(Math.max(exponent, leastLevel), greatestLevel);
}

/** The instant that an event at a place is counted at, in days. */
export function middleAt({ start, end }: Shelves, at: number): number {
  return ((start[at] as number) + (end[at] as number)) / 2;
}

/** The first place from `low` up to `high`, all on one shelf, whose middle is not before `instant`. */
export function bisect(shelves: Shelves, low: number, high: number, instant: number): number {
  const { start, end } = shelves;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (((start[mid] as number) + (end[mid] as number)) / 2 < instant) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The first place from `low` up to `high`, all on one shelf, whose middle is after `instant`. */
export function bisectPast(shelves: Shelves, low: number, high: number, instant: number): number {
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (middleAt(shelves, mid) <= instant) low = mid + 1;
    else high = mid;
  }
  return low;
}
