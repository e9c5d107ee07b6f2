import { hitTest, standsFor, type Hit } from '../../../timeline/crowd/hit.ts';
import { firstBetween } from '../../../timeline/crowd/neighbours.ts';
import { timeWindow, type Window } from '../../../timeline/window.ts';
import type { Anchor } from '../beside.ts';
import type { CrowdView } from './crowd-view.svelte.ts';

/** A rectangle of the picture, in px from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What one can point at or lead the focus to: a mark, or a cell that stands for several events. */
export interface Thing extends Hit {
  readonly lane: number;
  /** The event, or the first one of the cell. */
  readonly place: number;
  readonly events: number;
  /** The days it covers. */
  readonly window: Window;
  readonly box: Box;
}

/** How far from a mark a press still means it, in px. */
const reach = 8;
/** A mark has some length for whoever comes closer to it, in days. */
const instant = 1e-6;

/** Left edge and width of what goes from `x` to `x2` the way time runs, as far as it is in view. */
function across({ viewport }: CrowdView, x: number, x2: number): Pick<Box, 'x' | 'width'> {
  const { width, direction } = viewport;
  const from = Math.max(0, x);
  const to = Math.min(width, x2);
  return { x: direction === 'ltr' ? from : width - to, width: Math.max(0, to - from) };
}

function markThing(view: CrowdView, mark: number): Thing {
  const { marks } = view.composed.frame;
  const lane = marks.lane[mark] as number;
  const place = marks.place[mark] as number;
  const { first, step } = view.boxes[lane] ?? { first: 0, step: 0 };
  const { start, end } = view.stock.crowd.shelves;
  const from = start[place] as number;
  return {
    mark,
    cell: -1,
    lane,
    place,
    events: 1,
    window: timeWindow(from, Math.max(end[place] as number, from + instant)),
    box: {
      ...across(view, marks.x[mark] as number, marks.x2[mark] as number),
      y: first + ((marks.row[mark] as number) - 0.5) * step,
      height: step,
    },
  };
}

function cellThing(view: CrowdView, cell: number): Thing {
  const { cells } = view.composed.frame;
  const lane = cells.lane[cell] as number;
  const { top, bottom, first, step } = view.boxes[lane] ?? { top: 0, bottom: 0, first: 0, step: 0 };
  const above = cells.top[cell] as number;
  const y = above === 0 ? top + 2 : first + (above - 0.5) * step;
  const window = { start: cells.start[cell] as number, end: cells.end[cell] as number };
  const box = {
    ...across(view, cells.x[cell] as number, cells.x2[cell] as number),
    y,
    height: bottom - 2 - y,
  };
  return {
    mark: -1,
    cell,
    lane,
    place: firstIn(view, lane, window, 1)[0] ?? 0,
    events: cells.events[cell] as number,
    window,
    box,
  };
}

/** What has been hit; `null` for nothing. */
export function thingOf(view: CrowdView, { mark, cell }: Hit): Thing | null {
  if (mark >= 0) return markThing(view, mark);
  return cell >= 0 ? cellThing(view, cell) : null;
}

/** What stands for an event in view; `null` where it is out of view. */
export function thingAt(view: CrowdView, place: number): Thing | null {
  const lane = view.laneOf(place);
  return thingOf(view, standsFor(view.composed.frame, place, lane, view.middleOf(place)));
}

/** What lies at a place of the picture, in px from its top left. */
export function thingUnder(view: CrowdView, x: number, y: number): Thing | null {
  const { width, direction } = view.viewport;
  const lane = view.boxes.findIndex(({ top, bottom }) => y >= top && y < bottom);
  const box = view.boxes[lane];
  if (!box) return null;
  const row = Math.max(0, Math.round((y - box.first) / box.step));
  const forward = direction === 'ltr' ? x : width - x;
  return thingOf(view, hitTest(view.composed.frame, lane, row, forward, reach));
}

/** Where a part of a picture is on the screen. */
export function anchorIn(picture: Element | undefined, { x, y, width, height }: Box): Anchor {
  return {
    getBoundingClientRect: () => {
      const { left, top } = picture?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return new DOMRect(left + x, top + y, width, height);
    },
  };
}

/** The first events of a cell in order of time, `most` of them. */
export function firstIn(
  view: CrowdView,
  lane: number,
  { start, end }: Window,
  most: number,
): readonly number[] {
  const { marks } = view.composed.frame;
  const drawn = marks.place.subarray(0, marks.count);
  return firstBetween(view.stock.crowd, lane, start, end, most + drawn.length)
    .filter((place) => !drawn.includes(place))
    .slice(0, most);
}

/** Whether two are the same thing in the same frame. */
export function isSame(a: Thing | null, b: Thing | null): boolean {
  return a?.place === b?.place && a?.cell === b?.cell && a?.mark === b?.mark;
}
