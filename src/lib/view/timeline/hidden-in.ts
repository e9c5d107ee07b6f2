import { timeScale } from '../../timeline/scale.ts';
import type { Window } from '../../timeline/window.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { Figure } from './figure.svelte.ts';

/** How many of some marks would have no row in a window. */
export function hiddenIn(
  figure: Figure,
  { width, direction }: Viewport,
  ids: readonly string[],
  window: Window,
): number {
  const { lanes } = figure.layoutOn(timeScale(window, width, direction), []);
  const drawn = new Set(lanes.flatMap(({ items }) => items.map(({ mark }) => mark.id)));
  return ids.filter((id) => !drawn.has(id)).length;
}
