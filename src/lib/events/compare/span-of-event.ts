import { knownBetter, type Dated } from '../known-better.ts';
import { spanOf, type Span } from '../span.ts';

/**
 * What is known of an event's first and last day: by its text, or with `context` by what is known from elsewhere, where
 * that says more. An interval is a stretch from its first to its last day; in a month or a year the event may have
 * lasted any time.
 */
export function spanOfEvent(event: Dated, context: boolean): Span {
  return spanOf(knownBetter(event, context) ?? event.date, 'stretch');
}
