import { spanOf, timeWindow, type Window } from '../../timeline/window.ts';
import type { Listener } from '../late.ts';
import type { Viewport } from '../viewport.svelte.ts';
import { capture } from './pan-zoom.ts';
import { edgeKeys } from './edge-keys.ts';

/** A press that strays less than this centres the window instead of drawing one, in px. */
const clickReach = 4;

type Grip = 'draw' | 'move' | 'start' | 'end';

/**
 * The window that a drag over the overview makes. All in days; `to` is where the pointer is, `from` where it began. What
 * is gripped goes as far as the pointer does: an edge is not always gripped at the day where it stands.
 */
export function draggedWindow(grip: Grip, at: Window, from: number, to: number): Window {
  /** A window of no length is none; an edge that passes the other one turns it around. */
  const between = (a: number, b: number): Window =>
    a === b ? at : timeWindow(Math.min(a, b), Math.max(a, b));
  switch (grip) {
    case 'draw':
      return between(from, to);
    case 'move':
      return timeWindow(at.start + to - from, at.end + to - from);
    case 'start':
      return between(at.start + to - from, at.end);
    case 'end':
      return between(at.start, at.end + to - from);
  }
}

/**
 * Moves a viewport from its overview: the window itself moves, its edges (`data-grip`) resize, by keys too, a drag on the
 * ground draws a new one, a press on it centres the window there, a double press shows everything.
 */
export function stripDrag(viewport: Viewport, strip: HTMLElement): Listener {
  let drag: { grip: Grip; at: Window; from: number; x: number; strayed: boolean } | null = null;
  const onkeydown = edgeKeys(viewport);

  const dayAt = (clientX: number): number => {
    const { left, width } = strip.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (clientX - left) / width));
    const { start } = viewport.extent;
    const forward = viewport.direction === 'ltr' ? part : 1 - part;
    return start + forward * spanOf(viewport.extent);
  };

  const gripOf = (event: Event): Grip => {
    const element = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    const grip = element?.getAttribute('data-grip');
    if (grip === 'start' || grip === 'end') return grip;
    // A window that shows everything has nowhere to go.
    return grip === 'move' && !viewport.whole ? 'move' : 'draw';
  };

  const onpointerdown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    viewport.stop();
    capture(strip, event.pointerId);
    const from = dayAt(event.clientX);
    const grip = gripOf(event);
    drag = { grip, at: viewport.target, from, x: event.clientX, strayed: false };
  };

  const onpointermove = (event: PointerEvent): void => {
    if (!drag) return;
    drag.strayed ||= Math.abs(event.clientX - drag.x) >= clickReach;
    if (!drag.strayed) return;
    viewport.go(draggedWindow(drag.grip, drag.at, drag.from, dayAt(event.clientX)), 'at once');
  };

  const onpointerup = (): void => {
    if (drag && !drag.strayed && drag.grip === 'draw') {
      const { start, end } = viewport.target;
      const by = drag.from - (start + end) / 2;
      viewport.go(timeWindow(start + by, end + by));
    }
    drag = null;
  };

  return (event) => {
    if (event instanceof KeyboardEvent) {
      const grip = gripOf(event);
      if (grip === 'start' || grip === 'end') onkeydown(event, grip);
    } else if (event.type === 'dblclick') viewport.showAll();
    else if (event.type === 'pointercancel') drag = null;
    else if (event instanceof PointerEvent) {
      if (event.type === 'pointerdown') onpointerdown(event);
      else if (event.type === 'pointermove') onpointermove(event);
      else onpointerup();
    }
  };
}
