/** All that moves the timeline by hand: fetched when a hand is near it. */
import { day, type Day } from '../../dates/day.ts';
import { grow, grown, type Growth } from '../../timeline/day-range.ts';
import { stopsOf, type Stop } from '../../timeline/stops.ts';
import { areLettersOn } from '../letters.ts';
import type { Listener } from '../late.ts';
import { panels } from '../panels.svelte.ts';
import type { Selection } from '../selection.svelte.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { Figure } from './figure.svelte.ts';
import { commandOf } from './keys.ts';
import { markAt } from './mark-at.ts';
import { obey } from './obey.ts';
import { panZoom } from './pan-zoom.ts';
import { rangeDrag } from './range-drag.ts';

/** What a hand on the drawing acts upon. */
export interface Helm {
  readonly viewport: Viewport;
  readonly selection: Selection;
  readonly figure: Figure;
  readonly focus: (stop: Stop) => void;
  readonly focusAxis: () => void;
}

/** Answers pointer, wheel and keys on the drawing. What lies over it (`data-aside`) answers for itself. */
export function steering(element: HTMLElement, helm: Helm): Listener {
  const { viewport, selection, figure } = helm;
  const pointing = panZoom(viewport, element);
  const ranging = rangeDrag(viewport, element, (range) => (selection.range = range));
  let growth: Growth | null = null;

  /** Days at which a unit of the first axis begins, as far as they are in view. */
  const boundaries = (): readonly Day[] =>
    figure.axes[0]?.ticks.map((tick) => tick.day).filter((at) => at >= viewport.target.start) ?? [];

  const growRange = (step: -1 | 1, on: string | null): void => {
    const { range } = selection;
    const own = growth && grown(growth);
    if (!growth || own?.from !== range?.from || own?.to !== range?.to) {
      const { start, end } = viewport.target;
      const middle = boundaries().find((at) => at >= (start + end) / 2);
      const at = middle ?? day(Math.round((start + end) / 2));
      const days = range ?? figure.marks.find(({ id }) => id === on);
      growth = days ? { anchor: days.from, head: day(days.to + 1) } : { anchor: at, head: at };
    }
    growth = grow(growth, step, boundaries());
    selection.range = grown(growth);
    viewport.reveal({ from: growth.head, to: growth.head });
  };

  const onkeydown = (event: KeyboardEvent): void => {
    const command = commandOf(event, viewport.direction, areLettersOn());
    if (command === null) return;
    // Where the focus is on its way to counts already: keys may come quickly.
    const on = figure.focused ?? markAt(event);
    if (command === 'leave') {
      if (selection.range) selection.clearRange();
      else if (event.target === element) return;
      else helm.focusAxis();
    } else if (!figure.crowd?.view.obey(command, on)) {
      const { focus, focusAxis } = helm;
      const stage = {
        viewport,
        marks: figure.marks,
        lanes: stopsOf(figure.layout.lanes, figure.marks, figure.laneOf),
        chosen: on ?? selection.id,
        focus,
        focusAxis,
      };
      obey(command, on, {
        ...stage,
        grow: (step) => growRange(step, on),
        askDate: () => (panels.open = 'date'),
      });
    }
    event.preventDefault();
  };

  return (event) => {
    if (event.target instanceof Element && event.target.closest('[data-aside]')) return;
    if (event instanceof KeyboardEvent) onkeydown(event);
    else if (!ranging(event)) pointing(event);
  };
}
