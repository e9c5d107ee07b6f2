import type { Day } from '../dates/day.ts';
import type { Basis } from '../dates/expression.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import { knownBetter } from '../events/known-better.ts';
import type { EventKind } from '../events/model.ts';
import { placeOf, type Place } from './place.ts';

/** As much of an event as its mark depends on. */
export interface Datable {
  readonly id: string;
  readonly kind: EventKind;
  readonly gathering: boolean;
  readonly date: DateValue & { readonly basis: Basis };
  readonly outside?: DateValue | null;
}

/** What stands on the axis for an event: where, how wide, and how sure. All days inclusive. */
export interface Mark extends Place {
  /** Id of the event. */
  readonly id: string;
  readonly kind: EventKind;
  readonly gathering: boolean;
  /** Whether it stands for several sources that give the event different dates: `among` has them. */
  readonly spread?: true;
  /**
   * By what right it stands here. `outside` only where the place is outside knowledge; `unknown` where the text gives
   * some bounds but cannot fix the date without it.
   */
  readonly certainty: Basis;
  /** Where the place is outside knowledge: the days that the text alone allows, if it says anything of them. */
  readonly textual: { readonly earliest: Day | null; readonly latest: Day | null } | null;
}

/**
 * The mark of an event: by its text, or with `context` by what is known from outside where that says more than the
 * text. `null` when nothing bounds it on either side: the event goes to the tray.
 */
export function markOf(event: Datable, options: { readonly context: boolean }): Mark | null {
  const { id, kind, gathering, date } = event;
  const outside = knownBetter(event, options.context);
  if (outside) {
    const place = placeOf(outside);
    const bounded = date.earliest !== null || date.latest !== null;
    const textual = bounded ? { earliest: date.earliest, latest: date.latest } : null;
    if (place) return { ...place, id, kind, gathering, certainty: 'outside', textual };
  }
  const place = placeOf(date);
  const certainty = date.basis === 'outside' ? 'unknown' : date.basis;
  return place && { ...place, id, kind, gathering, certainty, textual: null };
}

/** The marks of all events that have a place on the axis, and the events that have none, in the order given. */
export function marksOf<Event extends Datable>(
  events: readonly Event[],
  options: { readonly context: boolean },
): { readonly marks: readonly Mark[]; readonly undated: readonly Event[] } {
  const marks: Mark[] = [];
  const undated: Event[] = [];
  for (const event of events) {
    const mark = markOf(event, options);
    if (mark) marks.push(mark);
    else undated.push(event);
  }
  return { marks, undated };
}
