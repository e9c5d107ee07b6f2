import type { EventColumns } from '../columns.ts';
import { timeWindow, type Window } from '../window.ts';
import { GoingOn } from './going-on.ts';
import { pyramidOf, type Pyramid } from './pyramid.ts';
import { shelve } from './shelve.ts';
import { bisect, type Shelves } from './shelves.ts';

/**
 * Events too many to lay out one by one. Each has a *place*, a whole number from 0, by which the geometry knows it; what
 * else there is to know of it, the holder of the columns knows by its index in them: `shelves.index[place]`.
 */
export interface Crowd {
  readonly shelves: Shelves;
  readonly pyramid: Pyramid;
  readonly goingOn: GoingOn;
  /** How many events each lane holds. */
  readonly counts: readonly number[];
  /** How many there are in all. */
  readonly size: number;
  /** From the first start to the last end; `null` when there are no events. */
  readonly extent: Window | null;
}

/**
 * Makes columns ready to be asked for any window, in time that grows with their number: a second or so for ten million.
 * The columns themselves are not kept.
 * @throws RangeError when the columns do not keep what they promise, or a lane is not one of `lanes`
 */
export function crowdOf(columns: EventColumns, lanes: number): Crowd {
  const shelves = shelve(columns, lanes);
  let start = Infinity;
  let end = -Infinity;
  for (const at of shelves.start) if (at < start) start = at;
  for (const at of shelves.end) if (at > end) end = at;
  return {
    shelves,
    pyramid: pyramidOf(shelves),
    goingOn: new GoingOn(shelves),
    counts: shelves.lanes.map((own) => own.reduce((sum, { first, last }) => sum + last - first, 0)),
    size: shelves.start.length,
    extent: shelves.start.length === 0 ? null : timeWindow(start, Math.max(end, start + 1)),
  };
}

/** The lane of the event at a place. */
export function laneAt({ shelves }: Crowd, place: number): number {
  // Lanes stand one after the other, and so do their shelves.
  return shelves.lanes.findIndex((own) => place < (own.at(-1)?.last ?? 0));
}

/** How many events of a lane have their middle before an instant. */
export function countBefore({ shelves }: Crowd, lane: number, instant: number): number {
  let count = 0;
  for (const { first, last } of shelves.lanes[lane] ?? []) {
    count += bisect(shelves, first, last, instant) - first;
  }
  return count;
}
