import type { Listener } from '../late.ts';
import { setSize, sizeAfter, within, type SplitName } from './split.ts';

/** The splitter's own state. */
export interface Splitting {
  readonly name: SplitName;
  /** Measures the size of the pane as it stands, in percent. */
  readonly measure: () => number;
  /** Is told the size, in percent, whenever it has changed. */
  readonly changed: (size: number) => void;
}

/** Resizes a pane by dragging or by keys; a double click gives it back its usual size. */
export function splitDrag(element: HTMLElement, { name, measure, changed }: Splitting): Listener {
  let drag: { from: number; size: number; now: number } | null = null;
  /** The size before the pane was folded away. */
  let before = 36;

  const isRtl = (): boolean => getComputedStyle(element).direction === 'rtl';
  const placeOf = ({ clientX, clientY }: PointerEvent): number => {
    if (name === 'timeline') return (100 * clientY) / innerHeight;
    const x = (100 * clientX) / document.documentElement.clientWidth;
    return isRtl() ? -x : x;
  };
  const resize = (size: number | null, remember: boolean): void => {
    setSize(name, size, remember);
    changed(size ?? measure());
  };
  const end = (event: PointerEvent): void => {
    if (drag && event.type === 'pointerup' && drag.now !== drag.size) resize(drag.now, true);
    drag = null;
  };

  return (event) => {
    if (event instanceof KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const now = measure();
      const size = sizeAfter(event.key, now, { name, before, rtl: isRtl() });
      if (size === null) return;
      if (now > 0) before = now;
      event.preventDefault();
      resize(size, true);
    } else if (event.type === 'dblclick') resize(null, true);
    else if (event instanceof PointerEvent) {
      if (event.type === 'pointermove') {
        if (!drag) return;
        drag.now = within(name, drag.size + placeOf(event) - drag.from);
        resize(drag.now, false);
      } else if (event.type !== 'pointerdown') end(event);
      else if (event.button === 0) {
        const size = measure();
        if (size > 0) before = size;
        drag = { from: placeOf(event), size, now: size };
        try {
          element.setPointerCapture(event.pointerId);
        } catch {
          // It has been let go before this could be run.
        }
      }
    }
  };
}
