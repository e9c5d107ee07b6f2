import { day, type Day } from '../dates/day.ts';
import type { Bounds } from '../dates/value/bounds.ts';
import { windowOf } from './span.ts';
import type { Window } from './narrowing.ts';

/** No expression is counted further than this: about 500 years. */
const reach = 182_621;

/**
 * The days on which words such as "last week" name days that touch an event's: the inverse of counting. What the words
 * name has to move on, or stand still, as the day does; then the days are one window, found by bisection.
 * @param named what the words mean on a day
 * @param event the days of the event; an open end sets no limit
 * @returns `min` > `max` where there is no such day
 */
export function daysThatName(named: (on: Day) => Bounds, event: Window): Window {
  const reaches = (on: number): boolean => windowOf(named(day(on))).max >= event.min;
  const isPast = (on: number): boolean => windowOf(named(day(on))).min > event.max;
  const min = event.min === -Infinity ? -Infinity : firstDay(event.min, reaches);
  const max = event.max === Infinity ? Infinity : firstDay(event.max, isPast) - 1;
  return { min, max: min === Infinity ? -Infinity : max };
}

/** The first day around `center` from which on `holds` is true; −Infinity if it always was, Infinity if it never is. */
function firstDay(center: number, holds: (on: number) => boolean): number {
  let no = center - reach;
  let yes = center + reach;
  if (holds(no)) return -Infinity;
  if (!holds(yes)) return Infinity;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
