import { crowdOf } from '../../../../src/lib/timeline/crowd/crowd.ts';
import { kindGroups } from '../../../../src/lib/timeline/lanes.ts';
import { labelOf } from '../../../../src/lib/view/prepare/shorten.ts';
import type { Stock } from '../../../../src/lib/view/timeline/crowd/stock.ts';

/** As a driver hands them in: milliseconds since 1970. */
export interface GivenEvent {
  readonly id: string | number;
  readonly title: string;
  readonly start: number;
  readonly end: number | null;
  readonly group: string | number;
}

/** The same as columns; an end that is no number is a point's. */
export interface GivenColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly lane: ArrayLike<number>;
}

const msInDay = 86_400_000;

interface Words {
  idOf(index: number): string;
  indexOf(id: string): number | null;
  titleOf(index: number): string;
}

function stock(
  start: Float64Array,
  end: Float64Array,
  lane: Uint16Array,
  names: readonly string[],
  words: Words,
): Stock {
  return {
    crowd: crowdOf({ start, end, lane }, names.length),
    lanes: names.map((name, i) => ({
      key: `lane-${i}`,
      name,
      group: kindGroups[i % kindGroups.length] ?? 'other',
    })),
    ...words,
    wordingsOf(index) {
      const title = words.titleOf(index);
      return [...new Set([title, labelOf(title), labelOf(title, 20)])];
    },
    markOf: null,
    dateOf: () => null,
  };
}

/** Events that come as columns, in days; the columns are left as they were. */
export function stockOfColumns(
  given: GivenColumns,
  names: readonly string[],
  titleOf: (index: number) => string,
): Stock {
  const { length } = given.start;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const from = given.start[i] as number;
    const to = given.end[i] as number;
    start[i] = from / msInDay;
    end[i] = (to > from ? to : from) / msInDay;
  }
  return stock(start, end, Uint16Array.from(given.lane), names, {
    idOf: String,
    indexOf(id) {
      const index = Number(id);
      return Number.isInteger(index) && index >= 0 && index < length ? index : null;
    },
    titleOf,
  });
}

/** Events that come one by one; each group is a lane, in the order in which they are found. */
export function stockOfEvents(events: readonly GivenEvent[]): Stock {
  const { length } = events;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const lane = new Uint16Array(length);
  const lanes = new Map<string | number, number>();
  for (let i = 0; i < length; i += 1) {
    const event = events[i] as GivenEvent;
    let own = lanes.get(event.group);
    if (own === undefined) lanes.set(event.group, (own = lanes.size));
    start[i] = event.start / msInDay;
    end[i] = Math.max(event.start, event.end ?? event.start) / msInDay;
    lane[i] = own;
  }
  return stock(start, end, lane, [...lanes.keys()].map(String), {
    idOf: (index) => String(events[index]?.id ?? ''),
    indexOf(id) {
      const index = events.findIndex((event) => String(event.id) === id);
      return index < 0 ? null : index;
    },
    titleOf: (index) => events[index]?.title ?? '',
  });
}
