import { checkColumns, type EventColumns } from '../columns.ts';
import { sorter } from '../sort-order.ts';
import { greatestLevel, leastLevel, levelOf, type Shelf, type Shelves } from './shelves.ts';

const levels = greatestLevel - leastLevel + 1;
/** Events that are sorted together, as a rule: so many that all there is of them stays near the processor. */
const together = 4096;
/** Parts that events are sorted in, or about so: a processor can write to no more places at a time. */
const mostParts = 1024;

/** Where the events of a shelf go: into parts of even length, each of which comes before the next. */
interface Parting {
  readonly shelf: Shelf;
  /** Number of its first part among those of all shelves. */
  readonly part: number;
  readonly parts: number;
  /** The first middle, in days, and parts a day. */
  readonly from: number;
  readonly perDay: number;
}

/** The shelf that each event belongs on, by number: all levels of lane 0, then of lane 1, and so on. */
function shelfNumbers({ start, end, lane }: EventColumns): Uint32Array {
  const numbers = new Uint32Array(start.length);
  for (let i = 0; i < start.length; i += 1) {
    const level = levelOf((end[i] as number) - (start[i] as number));
    numbers[i] = (lane[i] as number) * levels + level - leastLevel;
  }
  return numbers;
}

function partings({ start, end }: EventColumns, numbers: Uint32Array, lanes: number): Parting[] {
  const counts = new Uint32Array(lanes * levels);
  const least = new Float64Array(lanes * levels).fill(Infinity);
  const most = new Float64Array(lanes * levels).fill(-Infinity);
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] as number;
    const middle = ((start[i] as number) + (end[i] as number)) / 2;
    counts[number] = (counts[number] as number) + 1;
    if (middle < (least[number] as number)) least[number] = middle;
    if (middle > (most[number] as number)) most[number] = middle;
  }
  const inPart = Math.max(together, numbers.length / mostParts);
  const found: Parting[] = [];
  let first = 0;
  let part = 0;
  counts.forEach((count, number) => {
    if (count === 0) return;
    const lane = Math.floor(number / levels);
    const shelf = { lane, level: (number % levels) + leastLevel, first, last: first + count };
    const from = least[number] as number;
    const span = (most[number] as number) - from;
    const parts = span > 0 ? Math.ceil(count / inPart) : 1;
    // A little less than what would just reach the number of parts.
    found.push({ shelf, part, parts, from, perDay: span > 0 ? (parts * (1 - 1e-9)) / span : 0 });
    first += count;
    part += parts;
  });
  return found;
}

/** Turns each event's shelf into its part. */
function toParts(
  { start, end }: EventColumns,
  numbers: Uint32Array,
  all: readonly Parting[],
): void {
  const ofNumber: Parting[] = [];
  for (const one of all) {
    ofNumber[one.shelf.lane * levels + one.shelf.level - leastLevel] = one;
  }
  for (let i = 0; i < numbers.length; i += 1) {
    const { part, from, perDay } = ofNumber[numbers[i] as number] as Parting;
    const middle = ((start[i] as number) + (end[i] as number)) / 2;
    numbers[i] = part + Math.floor((middle - from) * perDay);
  }
}

/** Where each part begins, and the end. */
function firstsOf(parts: Uint32Array, count: number): Uint32Array {
  const firsts = new Uint32Array(count + 1);
  for (const part of parts) firsts[part + 1] = (firsts[part + 1] as number) + 1;
  for (let i = 1; i <= count; i += 1) {
    firsts[i] = (firsts[i] as number) + (firsts[i - 1] as number);
  }
  return firsts;
}

type Sorted = Pick<Shelves, 'start' | 'end' | 'index'>;

/** The events part by part, in the order of the columns within each. */
function scatter({ start, end }: EventColumns, parts: Uint32Array, firsts: Uint32Array): Sorted {
  const { length } = parts;
  const next = firsts.slice();
  const to = {
    start: new Float64Array(length),
    end: new Float64Array(length),
    index: new Uint32Array(length),
  };
  for (let i = 0; i < length; i += 1) {
    const part = parts[i] as number;
    const at = next[part] as number;
    next[part] = at + 1;
    to.start[at] = start[i] as number;
    to.end[at] = end[i] as number;
    to.index[at] = i;
  }
  return to;
}

/** Puts the events of each part in order of their middles. */
function sortParts({ start, end, index }: Sorted, firsts: Uint32Array): void {
  let longest = 0;
  for (let i = 1; i < firsts.length; i += 1) {
    longest = Math.max(longest, (firsts[i] as number) - (firsts[i - 1] as number));
  }
  const sort = sorter(longest);
  const middles = new Float64Array(longest);
  const starts = new Float64Array(longest);
  const ends = new Float64Array(longest);
  const indices = new Uint32Array(longest);
  for (let part = 1; part < firsts.length; part += 1) {
    const first = firsts[part - 1] as number;
    const length = (firsts[part] as number) - first;
    for (let i = 0; i < length; i += 1) {
      starts[i] = start[first + i] as number;
      ends[i] = end[first + i] as number;
      indices[i] = index[first + i] as number;
      middles[i] = ((starts[i] as number) + (ends[i] as number)) / 2;
    }
    const order = sort(middles.subarray(0, length));
    for (let i = 0; i < length; i += 1) {
      const from = order[i] as number;
      start[first + i] = starts[from] as number;
      end[first + i] = ends[from] as number;
      index[first + i] = indices[from] as number;
    }
  }
}

/**
 * Puts events on their shelves; those with one middle keep their order. Sorted part by part, so that most of the work is
 * done on what fits a processor's cache.
 * @throws RangeError when the columns do not keep what they promise, or a lane is not one of `lanes`
 */
export function shelve(columns: EventColumns, lanes: number): Shelves {
  checkColumns(columns, lanes);
  const parts = shelfNumbers(columns);
  const all = partings(columns, parts, lanes);
  toParts(columns, parts, all);
  const last = all.at(-1);
  const firsts = firstsOf(parts, last ? last.part + last.parts : 0);
  const sorted = scatter(columns, parts, firsts);
  sortParts(sorted, firsts);
  const shelves = all.map(({ shelf }) => shelf);
  const byLane = Array.from({ length: lanes }, (_, lane) =>
    shelves.filter((one) => one.lane === lane),
  );
  return { ...sorted, lanes: byLane };
}
