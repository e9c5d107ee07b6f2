import { daysBetween, type DayRange } from '../../timeline/day-range.ts';
import type { Viewport } from '../viewport.svelte.ts';
import { capture, clickReach, swallow } from './pan-zoom.ts';

/**
 * Chooses a range of days by a drag with Shift over an element.
 *
 * @param choose is given the days from where the drag began to where it is
 * @returns takes an event, and tells whether it was part of such a drag
 */
export function rangeDrag(
  viewport: Viewport,
  element: HTMLElement,
  choose: (range: DayRange) => void,
): (event: Event) => boolean {
  let drag: { pointer: number; x: number; from: number; strayed: boolean } | null = null;
  /** Whether the click that ends a drag is still to come. */
  let clicks = false;

  const instantAt = (clientX: number): number => {
    const { left, width } = element.getBoundingClientRect();
    return viewport.scale.at(Math.min(width, Math.max(0, clientX - left)));
  };

  return (event) => {
    if (event.type === 'click' && clicks) {
      clicks = false;
      swallow(event);
      return true;
    }
    if (!(event instanceof PointerEvent) || event.type === 'click') return false;
    if (event.type === 'pointerdown') {
      clicks = false;
      if (!event.shiftKey || event.button !== 0 || drag) return drag !== null;
      viewport.stop();
      const { pointerId: pointer, clientX: x } = event;
      drag = { pointer, x, from: instantAt(x), strayed: false };
      return true;
    }
    if (drag?.pointer !== event.pointerId) return false;
    if (event.type === 'pointermove') {
      if (!drag.strayed && Math.abs(event.clientX - drag.x) <= clickReach) return true;
      if (!drag.strayed) capture(element, event.pointerId);
      drag.strayed = true;
      choose(daysBetween(drag.from, instantAt(event.clientX)));
    } else {
      clicks = drag.strayed;
      drag = null;
    }
    return true;
  };
}
