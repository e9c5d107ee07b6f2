const minute = 60_000;
/** Longer than any stretch, so that start and length share one number, exactly. */
const room = 2 ** 21;

/** Events of a lane in the order of their starts, in minutes since 1970. */
export interface Lane {
  readonly start: Float64Array;
  /** In minutes; 0 for a point. */
  readonly length: Float64Array;
  readonly longest: number;
}

/** Sorts the events of a lane by packing each into one number. */
export function sortLane(
  start: Float64Array,
  end: Float64Array,
  of: Uint8Array,
  lane: number,
): Lane {
  let count = 0;
  for (const one of of) if (one === lane) count++;
  const packed = new Float64Array(count);
  for (let i = 0, to = 0; i < of.length; i++) {
    if (of[i] !== lane) continue;
    const at = (start[i] ?? 0) / minute;
    const until = (end[i] ?? NaN) / minute;
    packed[to++] = at * room + (Number.isNaN(until) ? 0 : until - at);
  }
  packed.sort();
  const length = new Float64Array(count);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const both = packed[i] ?? 0;
    const at = Math.floor(both / room);
    const long = both - at * room;
    length[i] = long;
    packed[i] = at;
    longest = Math.max(longest, long);
  }
  return { start: packed, length, longest };
}

/** Index of the first event that starts at an instant or later. */
export function firstFrom({ start }: Lane, at: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
