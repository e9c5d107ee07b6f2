import type { EventView } from './prepare/model.ts';
import type { Selection } from './selection.svelte.ts';
import { toldIn } from './shown.ts';

/** What one source says of the date of an event that several tell of. */
export interface Telling extends Pick<EventView, 'id' | 'sourceTitle'> {
  /** In every calendar shown; '' where it gives none. */
  readonly told: string;
}

/** What each source says of the date of an event, its own first; `[]` where one alone tells of it. */
export function tellingsOf(
  event: EventView,
  { events, context, calendars }: Pick<Selection, 'events' | 'context' | 'calendars'>,
): readonly Telling[] {
  const main = event.same ?? event.id;
  const same = events.filter((one) => one.id === main || one.same === main);
  if (same.length < 2) return [];
  return same
    .toSorted((a, b) => Number(b.id === event.id) - Number(a.id === event.id))
    .map((one) => ({
      id: one.id,
      sourceTitle: one.sourceTitle,
      told: toldIn(shownDateOf(one, context), calendars).join(' · '),
    }));
}

/** The date of one telling by itself: its mark may stand for others too. */
function shownDateOf({ date, outside }: EventView, context: boolean): EventView['date'] {
  const isBetter = context && outside && (date.earliest === null || date.latest === null);
  return isBetter ? outside : date;
}
