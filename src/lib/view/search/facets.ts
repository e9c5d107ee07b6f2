import type { EventKind } from '../../events/model.ts';
import type { EventView } from '../prepare/model.ts';
import { eventsOf, type Finds } from './finder.ts';

/** What is found besides events. */
export type FoundKind = EventKind | 'passage';

/** What a reader narrows the finds to; `null`: to nothing. */
export interface Facets {
  readonly kind: FoundKind | null;
  /** Name of a document. */
  readonly source: string | null;
}

/** A way to narrow the finds, and how many are left by it. */
export interface Share<Key> {
  readonly key: Key;
  readonly count: number;
}

/** What is left of finds. */
export function narrowedBy(finds: Finds, facets: Facets): Finds {
  const isLeft = (event: EventView): boolean => fits(event.kind, event.source, facets);
  return {
    ...finds,
    dates: finds.dates.map((one) => ({
      ...one,
      hits: one.hits.filter(({ event }) => isLeft(event)),
      open: one.open.filter(isLeft),
    })),
    events: finds.events.filter(({ event }) => isLeft(event)),
    passages: finds.passages.filter(({ document }) => fits('passage', document.name, facets)),
  };
}

/** How many finds there are of each kind in the chosen document, the most first. */
export function kindsIn(finds: Finds, { source }: Facets): Share<FoundKind>[] {
  const left = narrowedBy(finds, { kind: null, source });
  return sharesOf([
    ...eventsOf(left).map(({ kind }) => kind),
    ...left.passages.map(() => 'passage' as const),
  ]);
}

/** How many finds of the chosen kind each document has, the most first. */
export function sourcesIn(finds: Finds, { kind }: Facets): Share<string>[] {
  const left = narrowedBy(finds, { kind, source: null });
  return sharesOf([
    ...eventsOf(left).map(({ source }) => source),
    ...left.passages.map(({ document }) => document.name),
  ]);
}

function fits(kind: FoundKind, source: string, facets: Facets): boolean {
  return (
    (facets.kind === null || facets.kind === kind) &&
    (facets.source === null || facets.source === source)
  );
}

function sharesOf<Key>(keys: readonly Key[]): Share<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Array.from(counts, ([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
