import type { Distance } from '../narrowing.ts';
import type { Span } from '../span.ts';
import { network, point, possibleRelations, type Relation } from './allen.ts';
import { differences } from './distances.ts';

/**
 * `before`, `after`: surely, with no day in common. `overlaps`: surely with a day in common. `may-overlap`: one cannot
 * come wholly after the other, but may share days with it. `unknown`: either can come first.
 */
export type Order = 'before' | 'after' | 'overlaps' | 'may-overlap' | 'unknown';

/** How two events stand, in days. */
export interface Comparison {
  readonly order: Order;
  /** Where they may overlap: the one that cannot begin after the other has ended is the first (`before`), or the second. */
  readonly leaning: 'before' | 'after' | null;
  readonly relations: readonly Relation[];
  readonly apart: Apart;
  /** Days that both surely have, and that both can have at most (`null`: without bound). */
  readonly shared: { readonly least: number; readonly most: number | null };
}

/**
 * Days from the last day of the earlier event to the first of the later one: 1 for neighbours, 0 where they share a day.
 * `most` is `null` where nothing bounds it.
 */
export interface Apart {
  readonly how: 'exactly' | 'between' | 'at-least' | 'at-most' | 'unknown';
  readonly least: number;
  readonly most: number | null;
}

const disjoint: Readonly<Partial<Record<Relation, 'before' | 'after'>>> = {
  before: 'before',
  meets: 'before',
  after: 'after',
  'met-by': 'after',
};

function orderIn(relations: readonly Relation[]): Pick<Comparison, 'order' | 'leaning'> {
  const sides = new Set(relations.map((relation) => disjoint[relation] ?? 'overlaps'));
  if (sides.has('before') && sides.has('after')) return { order: 'unknown', leaning: null };
  const [only] = sides;
  if (sides.size === 1 && only) return { order: only, leaning: null };
  return { order: 'may-overlap', leaning: sides.has('before') ? 'before' : 'after' };
}

function apartOf(least: number, most: number): Apart {
  if (most === Infinity) return { how: least > 0 ? 'at-least' : 'unknown', least, most: null };
  if (least === most) return { how: 'exactly', least, most };
  return { how: least > 0 ? 'between' : 'at-most', least, most };
}

/**
 * Compares what is known of two events: their order, and how many days lie between them. Every answer holds for every
 * choice of days that the spans allow, and none could be tighter.
 * @param known distances between the `point`s that are known besides, such as what a text says of their order
 * @throws RangeError when what is known contradicts itself
 */
export function compareSpans(a: Span, b: Span, known: readonly Distance[] = []): Comparison {
  const { windows, distances } = network(a, b, known);
  const difference = differences(windows, distances);
  if (!difference) throw new RangeError('two events that cannot both be as they are said to be');
  const relations = possibleRelations(a, b, known);

  const forward = difference(point.aEnd, point.bBegin);
  const backward = difference(point.bEnd, point.aBegin);
  const least = Math.max(0, forward.least, backward.least);
  const most = Math.max(0, forward.most, backward.most);

  // Both have the days from the later beginning to the earlier end.
  const ends = [
    difference(point.aBegin, point.aEnd),
    difference(point.bBegin, point.bEnd),
    difference(point.bBegin, point.aEnd),
    difference(point.aBegin, point.bEnd),
  ];
  const shared = {
    least: Math.max(0, Math.min(...ends.map((end) => end.least)) + 1),
    most: Math.max(0, Math.min(...ends.map((end) => end.most)) + 1),
  };
  return {
    ...orderIn(relations),
    relations,
    apart: apartOf(least, most),
    shared: { least: shared.least, most: Number.isFinite(shared.most) ? shared.most : null },
  };
}
