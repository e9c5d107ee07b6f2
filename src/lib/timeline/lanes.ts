import type { EventKind } from '../events/model.ts';
import type { Language } from '../text/language.ts';

/** Groups of kinds, as they are told apart by colour and, by default, by lane; from the top down. `diplomacy` holds
 * law too, `force` protest. */
export const kindGroups = ['gathering', 'politics', 'diplomacy', 'force', 'other'] as const;
export type KindGroup = (typeof kindGroups)[number];

const groupByKind: Readonly<Record<EventKind, KindGroup>> = {
  gathering: 'gathering',
  election: 'politics',
  appointment: 'politics',
  statement: 'politics',
  diplomatic: 'diplomacy',
  legal: 'diplomacy',
  protest: 'force',
  violence: 'force',
  other: 'other',
};

/** The group a kind belongs to. */
export function kindGroupOf(kind: EventKind): KindGroup {
  return groupByKind[kind];
}

/** What lanes are made by. */
export const laneGroupings = ['kind', 'source', 'language', 'place', 'none'] as const;
export type LaneGrouping = (typeof laneGroupings)[number];

/** Key of the lane for what the grouping says nothing of: no place is known. No place is called so. */
export const restLane = '-';

/** What an event's lane may depend on. */
export interface LaneFacts {
  readonly kind: EventKind;
  /** Name of the document. */
  readonly source: string;
  /** Language of the document. */
  readonly language: Language;
  /** Name of the place, in whatever language the lanes are labelled in. */
  readonly place: string | null;
}

/** The key of an event's lane: a kind group, a document, a language, a place, or one lane for all. */
export function laneKeyOf(facts: LaneFacts, grouping: LaneGrouping): string {
  switch (grouping) {
    case 'kind':
      return kindGroupOf(facts.kind);
    case 'source':
    case 'language':
      return facts[grouping];
    case 'place':
      return facts.place ?? restLane;
    case 'none':
      return restLane;
  }
}

export interface Lane<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/**
 * Items in lanes by a key, each lane in the order of its items. Lanes named in `order` come first and in that order,
 * though only those that hold something; the others follow as they first appear, and `restLane` comes last.
 */
export function groupLanes<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  order: readonly string[] = [],
): readonly Lane<Item>[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const lane = byKey.get(key);
    if (lane) lane.push(item);
    else byKey.set(key, [item]);
  }
  const found = [...byKey.keys()];
  const rankOf = (key: string): number => {
    const rank = order.indexOf(key);
    if (rank >= 0) return rank;
    return key === restLane ? Infinity : order.length;
  };
  // Sorting is stable, so that lanes of one rank keep the order in which they were found.
  const ranked = found.map((key) => ({ key, rank: rankOf(key) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return ranked.map(({ key }) => ({ key, items: byKey.get(key) ?? [] }));
}
