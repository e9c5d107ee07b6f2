import { sortOrder } from './sort-order.ts';
import type { Window } from './window.ts';

/** Events as bare numbers, in any order. Instants are in fractional days; `end` is exclusive and not before `start`. */
export interface EventColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Number of each event's lane. */
  readonly lane: Uint16Array;
}

/** Events in order of their starts, ready to be asked for a window. */
export interface SortedColumns extends EventColumns {
  /** The place of each event in the columns it came from. */
  readonly index: Uint32Array;
  /** The latest end of an event and all before it: it only grows, so that it can be bisected. */
  readonly reach: Float64Array;
}

/**
 * Columns in order of starts; events that start together keep their order.
 * @throws RangeError when the columns differ in length, or an instant is not finite or an end before its start
 */
export function sortColumns({ start, end, lane }: EventColumns): SortedColumns {
  const { length } = start;
  if (end.length !== length || lane.length !== length) {
    throw new RangeError(`columns of different lengths: ${length}, ${end.length}, ${lane.length}`);
  }
  const index = sortOrder(start);
  const sorted = {
    start: new Float64Array(length),
    end: new Float64Array(length),
    lane: new Uint16Array(length),
    index,
    reach: new Float64Array(length),
  };
  let reach = -Infinity;
  for (let i = 0; i < length; i += 1) {
    const from = index[i] as number;
    const last = end[from] as number;
    if (!(last >= (start[from] as number)))
      throw new RangeError(`event ${from} ends before it starts`);
    if (last > reach) reach = last;
    sorted.start[i] = start[from] as number;
    sorted.end[i] = last;
    sorted.lane[i] = lane[from] as number;
    sorted.reach[i] = reach;
  }
  return sorted;
}

/** The first place in a column that only grows whose value is not less than `bound` (or, `past`, is above it). */
function bisect(column: Float64Array, bound: number, past: boolean): number {
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

/**
 * The stretch of the columns, from the first place up to but not including the second, that holds all events which a
 * window shows any of. It may hold others too: those that ended before the window while an earlier, longer one goes on.
 */
export function inWindow(columns: SortedColumns, window: Window): readonly [number, number] {
  const last = bisect(columns.start, window.end, false);
  return [Math.min(bisect(columns.reach, window.start, true), last), last];
}
