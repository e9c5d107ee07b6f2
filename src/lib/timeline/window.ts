/** A stretch of time in view, in fractional days. `end` is exclusive: the day `d` covers [d, d + 1). */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** Days from the first to the last day that something touches, both inclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The closest that one can zoom in, in days. */
export const leastSpan = 3;
/** How far from 1970 a window may reach either way, in days (some 137,000 years): well inside what a `Date` can count. */
export const furthestDay = 50_000_000;
/** Share of the span that `fit` leaves free at either side. */
export const defaultPadding = 0.04;

/**
 * A window from `start` up to `end`, in days.
 * @throws RangeError when an end is not finite or the window is empty
 */
export function timeWindow(start: number, end: number): Window {
  if (!Number.isFinite(start) || !Number.isFinite(end) || start >= end) {
    throw new RangeError(`not a window of time: ${start} to ${end}`);
  }
  return { start, end };
}

/** Length of the window in days. */
export function spanOf(window: Window): number {
  return window.end - window.start;
}

/** The window moved by `days`, later for a positive number. */
export function pan(window: Window, days: number): Window {
  return timeWindow(window.start + days, window.end + days);
}

/**
 * The window magnified `factor` times (2 shows half as much time, 0.5 twice as much), with the day `at` staying where
 * it is on the screen. At the limits of span, in days, the factor gives way and `at` still stays.
 * @throws RangeError when `factor` is not above 0
 */
export function zoom(
  window: Window,
  factor: number,
  at: number,
  least: number = leastSpan,
  greatest: number = 2 * furthestDay,
): Window {
  if (!(factor > 0)) throw new RangeError(`not a factor of magnification: ${factor}`);
  const span = spanOf(window);
  // A window that is out of the limits already is not pulled in against the direction of the zoom.
  const narrowest = Math.min(least, span);
  const widest = Math.max(greatest, span);
  const next = Math.min(Math.max(span / factor, narrowest), widest);
  const ratio = next / span;
  return timeWindow(at - (at - window.start) * ratio, at + (window.end - at) * ratio);
}

/**
 * The window brought inside `extent` and between the limits of span, in days: first its span about its middle, then
 * its place. An extent that is narrower than `least` is overrun evenly on both sides.
 */
export function clampWindow(
  window: Window,
  extent: Window,
  least: number = leastSpan,
  greatest: number = 2 * furthestDay,
): Window {
  const widest = Math.max(least, Math.min(greatest, spanOf(extent)));
  const span = Math.min(Math.max(spanOf(window), least), widest);
  const room = spanOf(extent) - span;
  const wished = (window.start + window.end - span) / 2;
  const start =
    room < 0
      ? extent.start + room / 2
      : Math.min(Math.max(wished, extent.start), extent.start + room);
  return timeWindow(start, start + span);
}

/**
 * The window that shows all of `bounds`, with a share `padding` of their span free at either side and never less than
 * `leastSpan`; `null` when there are none.
 */
export function fit(bounds: readonly Bounds[], padding: number = defaultPadding): Window | null {
  if (bounds.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  for (const { from, to } of bounds) {
    start = Math.min(start, from);
    end = Math.max(end, to + 1);
  }
  const free = Math.max((end - start) * padding, (leastSpan - (end - start)) / 2);
  return timeWindow(start - free, end + free);
}

/**
 * The window on the way from `a` (`t` = 0) to `b` (`t` = 1). The span changes by a steady ratio, so that zooming looks
 * even, and the point that both windows show at the same place stays there all the way.
 */
export function lerpWindow(a: Window, b: Window, t: number): Window {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const growth = Math.log(spanOf(b) / spanOf(a));
  // The share of the way that the span has gone; both ends go the same share, which is what keeps the point.
  const share = Math.abs(growth) < 1e-9 ? t : Math.expm1(growth * t) / Math.expm1(growth);
  return timeWindow(a.start + (b.start - a.start) * share, a.end + (b.end - a.end) * share);
}
