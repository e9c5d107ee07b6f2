import { timeWindow, type Window } from './window.ts';

/** Which way later days lie; a reader's choice, apart from the language of the interface. */
export type TimeDirection = 'ltr' | 'rtl';

/** Between days and CSS pixels: x = 0 is the left edge of the view whichever way time runs. */
export interface TimeScale {
  readonly window: Window;
  /** Width of the view in px. */
  readonly width: number;
  readonly direction: TimeDirection;
  readonly pxPerDay: number;
  /** Where an instant stands, in px. A day's middle is `x(day + 0.5)`. */
  x(day: number): number;
  /** The fractional day at a place in px; its whole day is `Math.floor(at(px))` whichever way time runs. */
  at(px: number): number;
}

/**
 * The scale of a window drawn over `width` px; over 0 px, as in a view that is hidden, every day stands at 0.
 * @throws RangeError when `width` is below 0 or no number
 */
export function timeScale(
  window: Window,
  width: number,
  direction: TimeDirection = 'ltr',
): TimeScale {
  if (!(width >= 0)) throw new RangeError(`not a width in pixels: ${width}`);
  const { start, end } = timeWindow(window.start, window.end);
  const pxPerDay = width / (end - start);
  // By hand: d3-scale's linear scale, which the tests hold this to, brings colours and number formats to the first view.
  const slope = direction === 'ltr' ? pxPerDay : -pxPerDay;
  const origin = direction === 'ltr' ? 0 : width;
  return {
    window,
    width,
    direction,
    pxPerDay,
    x: (day) => origin + (day - start) * slope,
    at: (px) => (width === 0 ? start : start + (px - origin) / slope),
  };
}

/** The px between two instants, left before right whichever way time runs. */
export function extentPx(
  scale: TimeScale,
  start: number,
  end: number,
): { readonly left: number; readonly right: number } {
  const a = scale.x(start);
  const b = scale.x(end);
  return a < b ? { left: a, right: b } : { left: b, right: a };
}
