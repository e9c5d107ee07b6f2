import type { EventColumns } from './columns.ts';
import type { Bin } from './density.ts';
import type { Window } from './window.ts';

/** Counts at one resolution. */
interface Level {
  /** Width of a slice in days: a power of two. */
  readonly width: number;
  /** Number of the first slice, counted in widths from `origin`. */
  readonly first: number;
  readonly slices: number;
  /** All slices of lane 0, then of lane 1, and so on. */
  readonly counts: Uint32Array;
}

/** How many events stand where, at every resolution from the finest up, by lanes. */
export interface Pyramid {
  readonly lanes: number;
  readonly levels: readonly Level[];
}

/**
 * Where slices are counted from, in days: before anything that a window can reach, so that all slices come together in
 * one in the end, and a multiple of every width, so that they begin at the same days whatever the events are.
 */
const origin = -(2 ** 27);
/** Slices at the finest resolution, at most. */
const defaultSlices = 1 << 16;
/** The finest slice is no shorter than this, in days: about eleven seconds. */
const leastWidth = 2 ** -13;

function baseLevel(columns: EventColumns, lanes: number, most: number): Level {
  let start = Infinity;
  let end = -Infinity;
  for (const at of columns.start) if (at < start) start = at;
  for (const at of columns.end) if (at > end) end = at;
  const slice = (at: number, width: number): number => Math.floor((at - origin) / width);
  let width = leastWidth;
  // A power of two, so that each slice of a level is exactly two of the level below.
  while (slice(end, width) - slice(start, width) >= most) width *= 2;
  const first = slice(start, width);
  const slices = slice(end, width) - first + 1;
  const counts = new Uint32Array(lanes * slices);
  for (let i = 0; i < columns.start.length; i += 1) {
    const middle = ((columns.start[i] as number) + (columns.end[i] as number)) / 2;
    const at = (columns.lane[i] as number) * slices + slice(middle, width) - first;
    counts[at] = (counts[at] as number) + 1;
  }
  return { width, first, slices, counts };
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
  return { width: below.width * 2, first, slices, counts };
}

/**
 * Counts events by lane and by slices of time, each event at its middle, at every power-of-two resolution. Asking it
 * costs as much as the slices asked for, however many events there are.
 * @throws RangeError when an event's lane is not one of `lanes`
 */
export function pyramidOf(
  columns: EventColumns,
  lanes: number,
  most: number = defaultSlices,
): Pyramid {
  const stray = columns.lane.find((lane) => lane >= lanes);
  if (stray !== undefined) throw new RangeError(`no lane ${stray} of ${lanes}`);
  if (columns.start.length === 0) return { lanes, levels: [] };
  const levels = [baseLevel(columns, lanes, most)];
  for (let top = levels[0] as Level; top.slices > 1;) {
    top = halved(top, lanes);
    levels.push(top);
  }
  return { lanes, levels };
}

/**
 * The slices of a lane that a window shows any of and that hold events, in order: of the finest resolution whose slices
 * are at least `width` days, or of the coarsest there is.
 */
export function slicesIn(
  pyramid: Pyramid,
  lane: number,
  window: Window,
  width: number,
): readonly Bin[] {
  const level = pyramid.levels.find((one) => one.width >= width) ?? pyramid.levels.at(-1);
  if (!level) return [];
  const from = Math.max(Math.floor((window.start - origin) / level.width) - level.first, 0);
  const to = Math.min(Math.ceil((window.end - origin) / level.width) - level.first, level.slices);
  const found: Bin[] = [];
  for (let i = from; i < to; i += 1) {
    const count = level.counts[lane * level.slices + i] as number;
    if (count === 0) continue;
    const start = origin + (level.first + i) * level.width;
    found.push({ start, end: start + level.width, count });
  }
  return found;
}
