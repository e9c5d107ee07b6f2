import type { EventDetail, EventDetails, EventView } from '../prepare/model.ts';

/** A document on paper. */
export interface PaperSource {
  readonly name: string;
  /** An event that it tells. */
  readonly event: EventView;
  /** What the reader shows of that event; `undefined` where it has not come. */
  readonly detail: EventDetail | undefined;
}

/** The documents that some events are told in, in the order in which they are first named; `details` as far as they came. */
export function sourcesOf(
  events: readonly EventView[],
  details: EventDetails | undefined,
): readonly PaperSource[] {
  const first = new Map<string, EventView>();
  for (const event of events) {
    if (!first.has(event.source)) first.set(event.source, event);
  }
  return [...first].map(([name, event]) => ({ name, event, detail: details?.[event.id] }));
}
