import { tick } from 'svelte';
import { reachOf } from '../../timeline/extent.ts';
import type { Stop } from '../../timeline/stops.ts';
import type { Viewport } from '../viewport.svelte.ts';
import type { Figure } from './figure.svelte.ts';
import { markAt } from './mark-at.ts';

/** One stop of the Tab key for axes, marks and signs together: where the focus is among them, and what leads it on. */
export function rovingFocus(
  figure: Figure,
  viewport: Viewport,
  plot: () => HTMLElement | undefined,
) {
  /** Whether the focus is on its way from one mark to the next, which may take the first one's row and so its place. */
  let moving = false;

  /** Brings a stop into view and gives it the focus. */
  async function focus({ id, from, to }: Stop): Promise<void> {
    moving = true;
    figure.focused = id;
    figure.held = true;
    const mark = figure.marks.find((one) => one.id === id);
    viewport.reveal(mark ? reachOf(mark) : { from, to }, 'at once');
    await tick();
    const name = CSS.escape(id);
    plot()?.querySelector<SVGElement>(`[data-mark="${name}"],[data-sign="${name}"]`)?.focus();
    moving = false;
  }

  const focusAxis = (): void => {
    figure.focused = null;
    plot()?.focus();
  };

  const onfocusin = (event: FocusEvent): void => {
    figure.focused = markAt(event);
    // A press gives the focus too: the mark must not move for it before the pointer is let go.
    figure.held = event.target instanceof Element && event.target.matches(':focus-visible');
  };

  const onfocusout = (): void => {
    if (!moving) figure.held = false;
  };

  return { focus, focusAxis, onfocusin, onfocusout };
}
