import { leastSpan, spanOf, timeWindow } from '../../timeline/window.ts';
import type { Viewport } from '../viewport.svelte.ts';

/** Days that a key moves an edge by; left and right go by what is seen. `null` for keys that move none. */
function stepOf(key: string, viewport: Viewport): number | null {
  const step = spanOf(viewport.window) / 20;
  const right = viewport.direction === 'ltr' ? step : -step;
  if (key === 'ArrowRight') return right;
  if (key === 'ArrowLeft') return -right;
  if (key === 'ArrowUp') return step;
  if (key === 'ArrowDown') return -step;
  if (key === 'PageUp') return step * 5;
  if (key === 'PageDown') return -step * 5;
  if (key === 'Home') return -Infinity;
  return key === 'End' ? Infinity : null;
}

/** Moves the edges of a viewport's window by keys, one at a time, and never past the other. */
export function edgeKeys(
  viewport: Viewport,
): (event: KeyboardEvent, edge: 'start' | 'end') => void {
  return (event, edge) => {
    const step = stepOf(event.key, viewport);
    if (step === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { start, end } = viewport.target;
    const { extent } = viewport;
    if (edge === 'start') {
      const to = Math.min(Math.max(start + step, Math.min(start, extent.start)), end - leastSpan);
      if (to < end) viewport.go(timeWindow(to, end));
    } else {
      const to = Math.max(Math.min(end + step, Math.max(end, extent.end)), start + leastSpan);
      if (to > start) viewport.go(timeWindow(start, to));
    }
  };
}
