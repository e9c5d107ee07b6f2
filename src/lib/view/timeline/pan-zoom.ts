import { glideTime, glideWay, releaseSpeed, type Sample } from '../../timeline/momentum.ts';
import { pan } from '../../timeline/window.ts';
import { prefersReducedMotion } from 'svelte/motion';
import type { Listener } from '../late.ts';
import type { Viewport } from '../viewport.svelte.ts';
import { wheel } from './wheel.ts';

/** How far a press may stray and still be a click, in px. */
export const clickReach = 4;
/** Fingers that are nearer to one another than this are taken to be so far apart, in px. */
const leastSpread = 24;

/** Lets a viewport glide on from a drag that ended with so many px per ms; anything else that moves it ends that. */
export function glide(viewport: Viewport, speed: number): void {
  if (speed === 0 || prefersReducedMotion.current) return;
  const from = viewport.target;
  viewport.follow(
    (ms) => viewport.within(pan(from, viewport.daysOf(-glideWay(speed, ms)))),
    glideTime(speed),
  );
}

/**
 * Moves a viewport by pointer and wheel over an element. A wheel alone scrolls the page, and so does a finger moved up
 * or down (the element needs `touch-action: pan-y`); Ctrl or ⌘ with the wheel and two fingers zoom where they are, Shift
 * with the wheel, a sideways wheel and a drag pan, and a quick drag glides on; a double click on empty ground zooms in,
 * with Shift out. A press stops whatever is moving.
 */
export function panZoom(viewport: Viewport, element: HTMLElement): Listener {
  /** Pointers that are down, by id, where they are now. */
  const pointers = new Map<number, { x: number; y: number }>();
  let samples: Sample[] = [];
  let travelled = 0;
  let dragged = false;
  const turn = wheel(viewport, element);

  const onpointerdown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    viewport.stop();
    if (pointers.size === 0) {
      travelled = 0;
      dragged = false;
    }
    samples = [];
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  const onpointermove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) {
      travelled += Math.abs(now.x - before.x);
      if (!dragged && travelled <= clickReach) return;
      // Only now: a pointer that is captured at once would click the ground instead of what lies under it.
      if (!dragged) capture(element, event.pointerId);
      element.dataset['dragging'] = '';
      samples.push({ x: now.x, time: event.timeStamp });
      viewport.dragBy(now.x - before.x);
    } else {
      const spread = (p: { x: number; y: number }): number =>
        Math.max(leastSpread, Math.hypot(p.x - other.x, p.y - other.y));
      viewport.dragBy((now.x - before.x) / 2);
      const middle = (now.x + other.x) / 2 - element.getBoundingClientRect().left;
      viewport.zoomBy(spread(now) / spread(before), viewport.targetAt(middle), 'at once');
    }
    dragged = true;
    pointers.set(event.pointerId, now);
  };

  const onpointerend = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    delete element.dataset['dragging'];
    if (event.type === 'pointerup') glide(viewport, releaseSpeed(samples, event.timeStamp));
  };

  const ondblclick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    const at = viewport.targetAt(event.clientX - element.getBoundingClientRect().left);
    viewport.zoomBy(event.shiftKey ? 0.5 : 2, at);
  };

  return (event) => {
    if (event instanceof PointerEvent && event.type !== 'click') {
      if (event.type === 'pointerdown') onpointerdown(event);
      else if (event.type === 'pointermove') onpointermove(event);
      else onpointerend(event);
    } else if (event.type === 'dblclick') ondblclick(event as MouseEvent);
    else if (event.type === 'dragstart') event.preventDefault();
    else if (event.type === 'click') {
      // A drag that ends on an event does not choose it.
      if (dragged) swallow(event);
      dragged = false;
    } else turn(event);
  };
}

/** Keeps a pointer for an element, where the pointer is still down: the press may have come before this could be run. */
export function capture(element: Element, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // It has been let go.
  }
}

/** Takes an event from everything that has not heard of it yet. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
