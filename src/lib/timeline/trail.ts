import { spanOf, type Window } from './window.ts';

/** The places that were visited, in their order, and which of them is the present one. */
export interface Trail {
  readonly places: readonly Window[];
  readonly at: number;
}

/** Places that are kept; the oldest go first. */
const most = 50;
/** The share of its span by which a window has to move or to grow to be another place. */
const notable = 0.02;

/** A trail that begins at a place. */
export function trailFrom(place: Window): Trail {
  return { places: [place], at: 0 };
}

/** Whether two windows are one place to a reader: no more than a hair apart. */
export function isSamePlace(a: Window, b: Window): boolean {
  const hair = notable * Math.min(spanOf(a), spanOf(b));
  return Math.abs(a.start - b.start) <= hair && Math.abs(a.end - b.end) <= hair;
}

/** The present place of a trail. */
export function placeOf({ places, at }: Trail): Window | undefined {
  return places[at];
}

/** The trail after a visit: what lay ahead is gone. The same trail where the place is the present one already. */
export function visited(trail: Trail, place: Window): Trail {
  const here = placeOf(trail);
  if (here && isSamePlace(here, place)) return trail;
  const places = [...trail.places.slice(0, trail.at + 1), place].slice(-most);
  return { places, at: places.length - 1 };
}

/** The trail one place back (−1) or forward (1); the same trail at its ends. */
export function stepped(trail: Trail, step: -1 | 1): Trail {
  const at = trail.at + step;
  return at in trail.places ? { ...trail, at } : trail;
}
