import { endOfLane, nearestInLane, nextInLane } from '../../../timeline/crowd/neighbours.ts';
import type { Step } from '../../../timeline/navigate.ts';
import type { Command } from '../keys.ts';
import type { CrowdView } from './crowd-view.svelte.ts';
import type { Thing } from './things.ts';

/** The event that comes next in its lane after all that a thing stands for. */
function beside(view: CrowdView, thing: Thing, step: Step): number | null {
  const { lane, place, window, cell } = thing;
  const spot =
    cell < 0
      ? { middle: view.middleOf(place), place }
      : step > 0
        ? { middle: window.end, place: -Infinity }
        : { middle: window.start, place: -Infinity };
  return nextInLane(view.stock.crowd, lane, spot, step);
}

/** The event nearest in time in the next lane above or below that holds any. */
function across({ stock }: CrowdView, { lane, window }: Thing, step: Step): number | null {
  const middle = (window.start + window.end) / 2;
  for (let next = lane + step; next in stock.lanes; next += step) {
    const place = nearestInLane(stock.crowd, next, middle);
    if (place !== null) return place;
  }
  return null;
}

/** The first event of all, or with `step` −1 the last one. */
function endmost(view: CrowdView, step: Step): number | null {
  const { stock } = view;
  const ends = stock.lanes
    .map((_, lane) => endOfLane(stock.crowd, lane, step))
    .filter((place) => place !== null);
  return ends.reduce<number | null>((best, place) => {
    const further = best === null || (view.middleOf(place) - view.middleOf(best)) * step < 0;
    return further ? place : best;
  }, null);
}

/**
 * Does what a key asks on a mark or a cell, or where there is neither (`null`) on the axis. Right and left lead along a
 * lane, as events of all lanes would lead through a column of cells first; `false` for what is the same everywhere.
 */
export function obeyInCrowd(view: CrowdView, command: Command, on: Thing | null): boolean {
  const { viewport } = view;
  const middle = on && (on.window.start + on.window.end) / 2;
  const lead = (place: number | null): true => {
    if (place !== null) void view.lead(place);
    return true;
  };
  switch (command) {
    case 'earlier':
      return on !== null && lead(beside(view, on, -1));
    case 'later':
      return on !== null && lead(beside(view, on, 1));
    case 'up': {
      const place = on && across(view, on, -1);
      return place !== null && lead(place);
    }
    case 'down': {
      if (on) return lead(across(view, on, 1));
      const { start, end } = viewport.target;
      const first = view.stock.lanes.findIndex(
        (_, lane) => (view.stock.crowd.counts[lane] ?? 0) > 0,
      );
      return lead(nearestInLane(view.stock.crowd, first, (start + end) / 2));
    }
    case 'first':
      return lead(endmost(view, 1));
    case 'last':
      return lead(endmost(view, -1));
    case 'zoom in':
      if (middle !== null) viewport.zoomBy(2, middle);
      return middle !== null;
    case 'zoom out':
      if (middle !== null) viewport.zoomBy(0.5, middle);
      return middle !== null;
    case 'show chosen': {
      if (on) view.open(on);
      return on !== null;
    }
    default:
      return false;
  }
}
