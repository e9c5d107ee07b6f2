import type { Subject } from './subject.ts';

/** What a press on a part of a text asks about: a date before the passage around it; `null` where it asks about nothing. */
export function askedAt(target: Element): Subject | null {
  const date = target.closest<HTMLElement>('[data-date]');
  if (date) return { kind: 'date', index: Number(date.dataset['date']), anchor: date };
  const back = target.closest<HTMLElement>('[data-event]');
  if (back) return { kind: 'events', ids: [back.dataset['event'] ?? ''], anchor: back };
  const mark = target.closest<HTMLElement>('[data-events]');
  return mark && { kind: 'events', ids: mark.dataset['events']?.split(' ') ?? [], anchor: mark };
}
