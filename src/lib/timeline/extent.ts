import type { Mark } from './mark.ts';
import { defaultPadding, fit, type Bounds, type Window } from './window.ts';

/** The first and the last day that a mark can touch, as far as they are known, its textual bounds included. */
export function reachOf(mark: Mark): Bounds {
  const { textual } = mark;
  return {
    from: Math.min(mark.from, mark.earliest ?? mark.from, textual?.earliest ?? mark.from),
    to: Math.max(mark.to, mark.latest ?? mark.to, textual?.latest ?? mark.to),
  };
}

/** The window that shows all marks with the days they can mean, and some room; `null` when there are none. */
export function extentOf(marks: readonly Mark[], padding: number = defaultPadding): Window | null {
  return fit(marks.map(reachOf), padding);
}
