import { reachOf } from '../../timeline/extent.ts';
import type { Lane } from '../../timeline/lanes.ts';
import type { Mark } from '../../timeline/mark.ts';
import { acrossLanes, endmost, neighbour } from '../../timeline/navigate.ts';
import type { Stop } from '../../timeline/stops.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { Command } from './keys.ts';

/** What a command acts upon. */
export interface Stage {
  readonly viewport: Viewport;
  /** All marks, in view or not. */
  readonly marks: readonly Mark[];
  /** What the arrow keys lead to: marks, and signs for several of them, by lanes from the top. */
  readonly lanes: readonly Lane<Stop>[];
  /** Id of the event that has the focus, else of the one that is chosen. */
  readonly chosen: string | null;
  /** Gives a mark or a sign the focus, bringing it into view. */
  readonly focus: (stop: Stop) => void;
  readonly focusAxis: () => void;
  /** Moves the free end of the chosen range. */
  readonly grow: (step: -1 | 1) => void;
  /** Asks for a date to go to. */
  readonly askDate: () => void;
}

/** The share of a window that an arrow on the axis moves it by, and that a whole screen does. */
const step = 0.2;
const screen = 0.9;

/** Does what a key asks: on the axis, or on the event of id `on`. */
export function obey(command: Command, on: string | null, stage: Stage): void {
  const { viewport, marks, lanes, focusAxis } = stage;
  const stops = lanes.flatMap(({ items }) => items);
  const at = stops.find(({ id }) => id === on);
  const instant = at && (at.from + at.to + 1) / 2;
  const focus = (stop: Stop | null | undefined): void => {
    if (stop) stage.focus(stop);
  };

  switch (command) {
    case 'earlier':
      return on === null ? viewport.panBy(-step) : focus(neighbour(stops, on, -1));
    case 'later':
      return on === null ? viewport.panBy(step) : focus(neighbour(stops, on, 1));
    case 'range earlier':
      return stage.grow(-1);
    case 'range later':
      return stage.grow(1);
    case 'down':
      return focus(
        on === null
          ? lanes.find(({ items }) => items.length > 0)?.items[0]
          : acrossLanes(lanes, on, 1),
      );
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
      return focus(endmost(stops, 1));
    case 'last':
      return focus(endmost(stops, -1));
    case 'screen earlier':
      return viewport.panBy(-screen);
    case 'screen later':
      return viewport.panBy(screen);
    case 'show chosen': {
      const mark = marks.find(({ id }) => id === (at?.id ?? stage.chosen));
      if (mark) viewport.show(reachOf(mark));
      return;
    }
    case 'go to date':
      return stage.askDate();
    case 'back':
      return viewport.retrace(-1);
    case 'forward':
      return viewport.retrace(1);
    case 'leave':
      return focusAxis();
  }
}
