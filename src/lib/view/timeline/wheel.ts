import type { Listener } from '../late.ts';
import type { Viewport } from '../viewport.svelte.ts';

/** The most that one turn of a wheel may magnify, as a power of two: a mouse's notch would else leap. */
const greatestTurn = 0.6;
/** A turn of at least so many px is a notch of a mouse, which is to be seen on its way; a trackpad's are many and small. */
const notch = 40;
const linePx = 16;

/** What WebKit tells of a pinch on a trackpad, where other browsers send turns of a wheel with Ctrl. */
interface TrackpadPinch extends Event {
  /** How far apart the fingers are, 1 where they began. */
  readonly scale: number;
  readonly clientX: number;
}

const isPinch = (event: Event): event is TrackpadPinch => 'scale' in event && 'clientX' in event;

/** Zooms and pans a viewport over an element by wheel and trackpad; leaves a wheel alone that turns for the page. */
export function wheel(viewport: Viewport, element: HTMLElement): Listener {
  let spread = 1;

  const zoomAt = (clientX: number, factor: number, how: 'brisk' | 'at once'): void => {
    const at = viewport.targetAt(clientX - element.getBoundingClientRect().left);
    viewport.zoomBy(factor, at, how);
  };

  const onwheel = (event: WheelEvent): void => {
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
    if (event.ctrlKey || event.metaKey) {
      const power = -event.deltaY * (px === 1 ? 0.012 : 0.1);
      const factor = 2 ** Math.min(greatestTurn, Math.max(-greatestTurn, power));
      zoomAt(event.clientX, factor, Math.abs(event.deltaY * px) < notch ? 'at once' : 'brisk');
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      // With Shift an ordinary wheel goes forward in time, a sideways one to the side that it is turned to.
      const forward = event.deltaY * px * (viewport.direction === 'ltr' ? 1 : -1);
      viewport.dragBy(event.deltaX === 0 ? -forward : -event.deltaX * px);
    }
  };

  return (event) => {
    if (event instanceof WheelEvent) onwheel(event);
    else if (isPinch(event)) {
      if (event.type === 'gesturechange') zoomAt(event.clientX, event.scale / spread, 'at once');
      spread = event.type === 'gesturechange' ? event.scale : 1;
    }
  };
}
