import type { DocumentView } from '../prepare/model.ts';
import type { Subject } from './subject.ts';
import type { TextMap } from './text-map.ts';

/** A text whose marks are no elements. */
interface Plain {
  readonly map: TextMap;
  readonly document: Pick<DocumentView, 'dates' | 'excerpts'>;
}

/** What a press in a text asks about: a date before the passage around it; `null` where it asks about nothing. */
export function askedAt(event: MouseEvent, plain: Plain | null): Subject | null {
  if (plain) return askedInPlain(event, plain);
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const date = target.closest<HTMLElement>('[data-date]');
  if (date) return { kind: 'date', index: Number(date.dataset['date']), anchor: date };
  const back = target.closest<HTMLElement>('[data-event]');
  if (back) return { kind: 'events', ids: [back.dataset['event'] ?? ''], anchor: back };
  const mark = target.closest<HTMLElement>('[data-events]');
  return mark && { kind: 'events', ids: mark.dataset['events']?.split(' ') ?? [], anchor: mark };
}

function askedInPlain(event: MouseEvent, { map, document }: Plain): Subject | null {
  const place = globalThis.document.caretPositionFromPoint(event.clientX, event.clientY);
  const at = place && map.offsetOf(place.offsetNode, place.offset);
  if (at === null) return null;
  const anchor = {
    getBoundingClientRect: () => new DOMRect(event.clientX, event.clientY - 12, 1, 24),
  };
  const index = document.dates.findIndex(({ start, end }) => start <= at && at <= end);
  if (index >= 0) return { kind: 'date', index, anchor };
  const ids = document.excerpts.filter(({ start, end }) => start <= at && at <= end);
  return ids.length > 0 ? { kind: 'events', ids: ids.map(({ id }) => id), anchor } : null;
}
