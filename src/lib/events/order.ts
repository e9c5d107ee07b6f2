import type { DateValue } from '../dates/value/date-value.ts';
import type { TimelineEvent } from './model.ts';

/** The date that counts: with context, knowledge from elsewhere where there is some. */
export function dateOf(event: TimelineEvent, withContext: boolean): DateValue {
  return withContext ? (event.outside ?? event.date) : event.date;
}

function compareEnds(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a - b;
}

/**
 * The order of the chronicle: by the earliest day, then the latest, an open end after every known one, so that events
 * of which nothing is known come last; equal ones by id. A total order, for `sort`.
 */
export function compareEvents(
  a: TimelineEvent,
  b: TimelineEvent,
  withContext: boolean = false,
): number {
  const one = dateOf(a, withContext);
  const two = dateOf(b, withContext);
  return (
    compareEnds(one.earliest, two.earliest) ||
    compareEnds(one.latest, two.latest) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
