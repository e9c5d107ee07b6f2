import { groupLanes, kindGroupOf, kindGroups } from '../../timeline/lanes.ts';
import type { Mark } from '../../timeline/mark.ts';
import { acrossLanes, endmost, neighbour } from '../../timeline/navigate.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { Command } from './keys.ts';

/** What a command acts upon. */
export interface Stage {
  readonly viewport: Viewport;
  /** All marks, in view or not. */
  readonly marks: readonly Mark[];
  /** Gives a mark the focus, bringing it into view. */
  readonly focus: (mark: Mark) => void;
  readonly focusAxis: () => void;
}

/** The share of a window that an arrow on the axis moves it by, and that a whole screen does. */
const step = 0.2;
const screen = 0.9;

/** Does what a key asks: on the axis, or on the event of id `on`. */
export function obey(command: Command, on: string | null, stage: Stage): void {
  const { viewport, marks, focusAxis } = stage;
  const lanes = groupLanes(marks, (mark) => kindGroupOf(mark.kind), kindGroups);
  const here = marks.find(({ id }) => id === on);
  const instant = here && (here.from + here.to + 1) / 2;
  const focus = (mark: Mark | null | undefined): void => {
    if (mark) stage.focus(mark);
  };

  switch (command) {
    case 'earlier':
      return on === null ? viewport.panBy(-step) : focus(neighbour(marks, on, -1));
    case 'later':
      return on === null ? viewport.panBy(step) : focus(neighbour(marks, on, 1));
    case 'down':
      return focus(on === null ? lanes[0]?.items[0] : acrossLanes(lanes, on, 1));
    case 'up': {
      const above = on === null ? null : acrossLanes(lanes, on, -1);
      return above ? focus(above) : focusAxis();
    }
    case 'zoom in':
      return viewport.zoomBy(2, instant);
    case 'zoom out':
      return viewport.zoomBy(0.5, instant);
    case 'show all':
      return viewport.showAll();
    case 'first':
      return focus(endmost(marks, 1));
    case 'last':
      return focus(endmost(marks, -1));
    case 'screen earlier':
      return viewport.panBy(-screen);
    case 'screen later':
      return viewport.panBy(screen);
    case 'leave':
      return focusAxis();
  }
}
