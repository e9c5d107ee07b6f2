import { furthestDay, leastSpan, spanOf, timeWindow, type Window } from './window.ts';

/** How many times as much time as there is ground may be in view. */
const widest = 4;

/** The longest span that may be in view over a ground, in days. */
export function widestSpan(ground: Window): number {
  return Math.min(2 * furthestDay, Math.max(leastSpan, widest * spanOf(ground)));
}

/**
 * The window brought to where one may go over a ground: its middle stays on the ground, so that the ground's edge comes
 * as far as the middle of the screen, and it shows between `least` days and four times the ground.
 */
export function roam(window: Window, ground: Window, least: number = leastSpan): Window {
  const span = Math.min(Math.max(spanOf(window), least), widestSpan(ground));
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(middle, ground.start), ground.end) - span / 2;
  return timeWindow(start, start + span);
}

/** The ground made as wide as reaches over a window too, as far as days are counted (`furthestDay`). */
export function reachingOver(ground: Window, window: Window): Window {
  return timeWindow(
    Math.max(-furthestDay, Math.min(ground.start, window.start)),
    Math.min(furthestDay, Math.max(ground.end, window.end)),
  );
}
