import type { CalendarId } from '../dates/calendars/calendar.ts';
import type { Mark } from '../timeline/mark.ts';
import { months } from './months/months.svelte.ts';
import type { DateView, EventView } from './prepare/model.ts';

/** What stands on the axis for an event; `null` where nothing does. */
export function shownMark(event: Pick<EventView, 'mark'>, context: boolean): Mark | null {
  return context ? event.mark.context : event.mark.text;
}

/**
 * The date that counts for a view. Without context, the text's. With context, the one from elsewhere where it says more
 * than the text does; where the text says as much already, it keeps the word. The mark has been made by the same rule.
 */
export function shownDate(
  event: Pick<EventView, 'mark' | 'date' | 'outside'>,
  context: boolean,
): DateView {
  const { outside, date } = event;
  return shownMark(event, context)?.certainty === 'outside' && outside ? outside : date;
}

/** A date in words, in the order of `calendars`; `[]` where none of them can say it. */
export function toldIn(date: DateView, calendars: readonly CalendarId[]): string[] {
  return calendars
    .map((calendar) => date.told[calendar])
    .filter((text) => text !== null)
    .map((text) => months.told(text));
}

/** Events by their ids. */
export function byId(events: readonly EventView[]): ReadonlyMap<string, EventView> {
  return new Map(events.map((event) => [event.id, event]));
}

/** The marks of some events, one for all that are told to be the same. */
export function marksOf(events: readonly EventView[], context: boolean): readonly Mark[] {
  const ids = byId(events);
  return events
    .filter(({ same }) => same === undefined || !ids.has(same))
    .map((event) => shownMark(event, context))
    .filter((mark) => mark !== null);
}
