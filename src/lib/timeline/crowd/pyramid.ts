import { bisect, type Shelves } from './shelves.ts';

/** Counts at one resolution. */
interface Level {
  /** Number of the first slice, counted in slices from day 0. */
  readonly first: number;
  readonly slices: number;
  /** All slices of lane 0, then of lane 1, and so on. */
  readonly counts: Uint32Array;
  /** The greatest of the counts. */
  readonly most: number;
}

/** How many events stand where, each at its middle, by lanes and by slices of time at every resolution. */
export interface Pyramid {
  /** The finest slices last 2^finest days, those of the next level twice as long. */
  readonly finest: number;
  readonly levels: readonly Level[];
}

/** No slice is shorter than 2^leastPower days: about eleven seconds. */
const leastPower = -13;
/** Slices at the finest resolution: so many for all lanes together, and for one of them. */
const mostInAll = 1 << 22;
const mostInLane = 1 << 16;

const greatest = (counts: Uint32Array): number =>
  counts.reduce((most, count) => Math.max(most, count), 0);

function baseLevel(shelves: Shelves, most: number): Level & { readonly power: number } {
  let start = Infinity;
  let end = -Infinity;
  const all = shelves.lanes.flat();
  const middle = (at: number): number =>
    ((shelves.start[at] as number) + (shelves.end[at] as number)) / 2;
  for (const { first, last } of all) {
    start = Math.min(start, middle(first));
    end = Math.max(end, middle(last - 1));
  }
  let power = leastPower;
  while (Math.floor(end / 2 ** power) - Math.floor(start / 2 ** power) >= most) power += 1;
  // Dividing by a power of two is exact, so that counting and bisecting agree on every event.
  const per = 2 ** -power;
  const first = Math.floor(start * per);
  const slices = Math.floor(end * per) - first + 1;
  const counts = new Uint32Array(shelves.lanes.length * slices);
  for (const shelf of all) {
    const from = shelf.lane * slices - first;
    for (let i = shelf.first; i < shelf.last; i += 1) {
      const at = from + Math.floor(middle(i) * per);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return { power, first, slices, counts, most: greatest(counts) };
}

function halved(below: Level, lanes: number): Level {
  const first = Math.floor(below.first / 2);
  const slices = Math.floor((below.first + below.slices - 1) / 2) - first + 1;
  const counts = new Uint32Array(lanes * slices);
  for (let lane = 0; lane < lanes; lane += 1) {
    for (let i = 0; i < below.slices; i += 1) {
      const at = lane * slices + Math.floor((below.first + i) / 2) - first;
      counts[at] = (counts[at] as number) + (below.counts[lane * below.slices + i] as number);
    }
  }
  return { first, slices, counts, most: greatest(counts) };
}

/**
 * Counts events by lane and by slices of time, at every resolution from a finest one of at most `most` slices a lane up
 * to the one where all are in one or two slices.
 */
export function pyramidOf(shelves: Shelves, most: number = mostInLane): Pyramid {
  const lanes = shelves.lanes.length;
  if (shelves.start.length === 0) return { finest: 0, levels: [] };
  const base = baseLevel(shelves, Math.max(2, Math.min(most, Math.floor(mostInAll / lanes))));
  const levels: Level[] = [base];
  // Slices before and after day 0 never come together.
  for (let top: Level = base; top.slices > (top.first === -1 ? 2 : 1);) {
    top = halved(top, lanes);
    levels.push(top);
  }
  return { finest: base.power, levels };
}

/** The most events that any lane has in a slice of 2^power days, as far as the levels go. */
export function mostIn({ finest, levels }: Pyramid, power: number): number {
  const level = levels[Math.min(Math.max(power - finest, 0), levels.length - 1)];
  return level?.most ?? 0;
}

/** Fewer events than these are counted one by one. */
const few = 96;

/** Counts finer slices than the pyramid has, on the shelves themselves. */
function countOnShelves(
  shelves: Shelves,
  lane: number,
  power: number,
  first: number,
  out: Uint32Array,
): void {
  const width = 2 ** power;
  for (const shelf of shelves.lanes[lane] ?? []) {
    let low = bisect(shelves, shelf.first, shelf.last, first * width);
    const last = bisect(shelves, low, shelf.last, (first + out.length) * width);
    if (last - low <= few) {
      for (let i = low; i < last; i += 1) {
        const middle = ((shelves.start[i] as number) + (shelves.end[i] as number)) / 2;
        const at = Math.floor(middle / width) - first;
        out[at] = (out[at] as number) + 1;
      }
    } else {
      for (let i = 0; i < out.length && low < last; i += 1) {
        const next = bisect(shelves, low, last, (first + i + 1) * width);
        out[i] = (out[i] as number) + next - low;
        low = next;
      }
    }
  }
}

/**
 * Writes into `out` how many events of a lane have their middle in each slice of 2^power days, from the slice numbered
 * `first` (it begins `first` slices from day 0) on. Costs as much as the slices asked for, however many events there are.
 */
export function countSlices(
  pyramid: Pyramid,
  shelves: Shelves,
  lane: number,
  power: number,
  first: number,
  out: Uint32Array,
): void {
  out.fill(0);
  const { finest, levels } = pyramid;
  if (levels.length === 0) return;
  if (power < finest) return countOnShelves(shelves, lane, power, first, out);
  const above = Math.min(power - finest, levels.length - 1);
  const level = levels[above] as Level;
  const part = 2 ** (power - finest - above);
  const from = Math.max(first * part, level.first);
  const to = Math.min((first + out.length) * part, level.first + level.slices);
  for (let i = from; i < to; i += 1) {
    const at = part === 1 ? i - first : Math.floor(i / part) - first;
    const count = level.counts[lane * level.slices + i - level.first] as number;
    out[at] = (out[at] as number) + count;
  }
}
