/** How the events of a document stand to one another and to the day of writing, as constraints on their days. */
import type { Multilingual } from '../text/language.ts';
import { narrow, type Distance, type Window } from './narrowing.ts';
import type { Offset } from './offset.ts';
import type { SidecarPath } from './read-sidecar.ts';
import { boundsOfSpan, type Span } from './span.ts';

/** `later-than`: on a later day than the object's last; `not-later-than`: not after its last day. */
export type RelationKind = 'after' | 'before' | 'during' | 'later-than' | 'not-later-than';

/** Numbers stand for spans of one list: 0 is the day of writing, then the events in their order. */
export interface Relation {
  readonly kind: RelationKind;
  readonly subject: number;
  readonly object: number;
  readonly offset: Offset | null;
  /** The words of the offset. */
  readonly words: string | null;
  readonly reason: Multilingual | null;
  readonly path: SidecarPath;
}

const beginOf = (node: number): number => 2 * node;
const endOf = (node: number): number => 2 * node + 1;

/**
 * `after`: not before the other begins, or ends where it is a stretch; `before`: not after it begins. Both may share a
 * day. With an offset both ends lie that far from the other's.
 */
export function distancesOf({ kind, subject, object, offset }: Relation): Distance[] {
  if (offset !== null && (kind === 'after' || kind === 'before')) {
    const [earlier, later] = kind === 'after' ? [object, subject] : [subject, object];
    return [
      ...apart(beginOf(earlier), beginOf(later), offset),
      ...apart(endOf(earlier), endOf(later), offset),
    ];
  }
  switch (kind) {
    case 'after':
      return [{ from: endOf(object), to: beginOf(subject), least: 0 }];
    case 'later-than':
      return [{ from: endOf(object), to: beginOf(subject), least: 1 }];
    case 'before':
      return [{ from: endOf(subject), to: beginOf(object), least: 0 }];
    case 'not-later-than':
      return [{ from: endOf(subject), to: endOf(object), least: 0 }];
    case 'during':
      return [
        { from: beginOf(object), to: beginOf(subject), least: 0 },
        { from: endOf(subject), to: endOf(object), least: 0 },
      ];
  }
}

function apart(from: number, to: number, { least, most }: Offset): Distance[] {
  const most_ = Number.isFinite(most) ? [{ from: to, to: from, least: -most }] : [];
  return [{ from, to, least }, ...most_];
}

export type Related =
  | { readonly spans: readonly Span[] }
  /** A relation that cannot hold together with the rest. */
  | { readonly contradiction: Relation };

/** The spans narrowed by all relations, both ends of each. Each span given must hold a day. */
export function relate(spans: readonly Span[], relations: readonly Relation[]): Related {
  const distances: Distance[] = [];
  const origins: (Relation | null)[] = [];
  const add = (distance: Distance, origin: Relation | null): void => {
    distances.push(distance);
    origins.push(origin);
  };
  for (const relation of relations) {
    for (const distance of distancesOf(relation)) add(distance, relation);
  }
  for (const [node, { isDay }] of spans.entries()) {
    add({ from: beginOf(node), to: endOf(node), least: 0 }, null);
    if (isDay) add({ from: endOf(node), to: beginOf(node), least: 0 }, null);
  }

  const result = narrow(
    spans.flatMap(({ begin, end }) => [begin, end]),
    distances,
  );
  if ('windows' in result) {
    return {
      spans: spans.map(({ isDay }, node) => ({
        begin: result.windows[beginOf(node)]!,
        end: result.windows[endOf(node)]!,
        isDay,
      })),
    };
  }
  const node = Math.floor((distances[result.contradiction]?.from ?? 0) / 2);
  const origin =
    origins[result.contradiction] ??
    relations.find(({ subject, object }) => subject === node || object === node) ??
    relations[0];
  if (!origin) throw new RangeError('a span without a day');
  return { contradiction: origin };
}

/**
 * The relations of a span that its bounds come from, for a reader who wants to know why. Its own come first: those of
 * other events that narrow it back count only for a bound that neither its words nor its own relations give. Where a
 * bound stays open, all of its own are told, since they are all that is known.
 * @param told what the words say of each span
 * @param found what all relations leave of them
 */
export function relationsBehind(
  node: number,
  told: readonly Span[],
  found: readonly Span[],
  relations: readonly Relation[],
): Relation[] {
  const own = relations.filter(({ subject }) => subject === node);
  const { earliest, latest } = boundsOfSpan(found[node]!);
  if (earliest === null && latest === null) return own;
  const behind = new Set(earliest === null || latest === null ? own : []);
  const words = boundsOfSpan(told[node]!);
  for (const side of ['earliest', 'latest'] as const) {
    const holding = relations.filter((relation) => holds(relation, node, found, side));
    const ownHolding = holding.filter(({ subject }) => subject === node);
    const isTold = words[side] === boundsOfSpan(found[node]!)[side];
    for (const relation of ownHolding.length > 0 || isTold ? ownHolding : holding)
      behind.add(relation);
  }
  return relations.filter((relation) => behind.has(relation));
}

/** Whether a relation by itself, with the other end as it is, gives the bound that is left on one side of a span. */
function holds(
  relation: Relation,
  node: number,
  found: readonly Span[],
  side: 'earliest' | 'latest',
): boolean {
  const { isDay } = found[node]!;
  const edge = side === 'earliest' ? beginOf(node) : endOf(node);
  const isOwn = (index: number): boolean =>
    index === edge || (isDay && Math.floor(index / 2) === node);
  const windowAt = (index: number): Window => {
    const span = found[Math.floor(index / 2)]!;
    return index % 2 === 0 ? span.begin : span.end;
  };
  const bound = boundsOfSpan(found[node]!)[side];
  return distancesOf(relation).some(({ from, to, least }) =>
    side === 'earliest'
      ? isOwn(to) && windowAt(from).min + least === bound
      : isOwn(from) && windowAt(to).max - least === bound,
  );
}
