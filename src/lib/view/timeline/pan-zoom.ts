import type { Attachment } from 'svelte/attachments';
import type { Viewport } from '../viewport.svelte.ts';

/** How far a press may stray and still be a click, in px. */
const clickReach = 4;
/** The most that one turn of a wheel may magnify, as a power of two: a mouse's notch would else leap. */
const greatestTurn = 0.6;

/** A wheel's turn as a power of two; a pinch on a trackpad arrives as small turns with `ctrlKey` set. */
function magnification({ deltaY, deltaMode }: WheelEvent): number {
  const power = -deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.1 : 0.012);
  return 2 ** Math.min(greatestTurn, Math.max(-greatestTurn, power));
}

/** px that a wheel turns sideways; with Shift an ordinary wheel does, forward in time. */
function sideways(event: WheelEvent, viewport: Viewport): number {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  if (event.deltaX !== 0) return event.deltaX * unit;
  return event.deltaY * unit * (viewport.direction === 'ltr' ? 1 : -1);
}

/**
 * Moves a viewport by pointer and wheel. A wheel alone scrolls the page, and so does a finger moved up or down (the
 * element needs `touch-action: pan-y`); Ctrl or ⌘ with the wheel and two fingers zoom where they are, Shift with the
 * wheel, a sideways wheel and a drag pan, a double click on empty ground zooms in, with Shift out.
 */
export function panZoom(viewport: Viewport): Attachment<HTMLElement> {
  return (element) => {
    /** Pointers that are down, by id, where they are now. */
    const pointers = new Map<number, { x: number; y: number }>();
    let travelled = 0;
    let dragged = false;

    const instantAt = (clientX: number): number =>
      viewport.scale.at(clientX - element.getBoundingClientRect().left);

    const onwheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        viewport.zoomBy(magnification(event), instantAt(event.clientX), 'at once');
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        viewport.dragBy(-sideways(event, viewport));
      }
    };

    const onpointerdown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (pointers.size === 0) {
        travelled = 0;
        dragged = false;
      }
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
        if (!dragged) element.setPointerCapture(event.pointerId);
        element.dataset['dragging'] = '';
        viewport.dragBy(now.x - before.x);
      } else {
        const spread = (p: { x: number; y: number }): number =>
          Math.max(24, Math.hypot(p.x - other.x, p.y - other.y));
        viewport.dragBy((now.x - before.x) / 2);
        viewport.zoomBy(spread(now) / spread(before), instantAt((now.x + other.x) / 2), 'at once');
      }
      dragged = true;
      pointers.set(event.pointerId, now);
    };

    const onpointerend = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
      if (pointers.size === 0) delete element.dataset['dragging'];
    };

    /** A drag that ends on an event does not choose it. */
    const onclick = (event: MouseEvent): void => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };

    const ondblclick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a, button')) return;
      viewport.zoomBy(event.shiftKey ? 0.5 : 2, instantAt(event.clientX));
    };

    /** Links and text inside must not be dragged away as such. */
    const ondragstart = (event: DragEvent): void => event.preventDefault();

    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('wheel', onwheel, { signal, passive: false });
    element.addEventListener('pointerdown', onpointerdown, { signal });
    element.addEventListener('pointermove', onpointermove, { signal });
    element.addEventListener('pointerup', onpointerend, { signal });
    element.addEventListener('pointercancel', onpointerend, { signal });
    element.addEventListener('click', onclick, { signal, capture: true });
    element.addEventListener('dblclick', ondblclick, { signal });
    element.addEventListener('dragstart', ondragstart, { signal });
    return () => listening.abort();
  };
}
