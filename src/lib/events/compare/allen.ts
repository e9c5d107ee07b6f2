/**
 * How two events that each last from a first to a last day can stand to one another: the thirteen relations of James
 * Allen ("Maintaining knowledge about temporal intervals", Communications of the ACM 26, 1983) over ends that are known
 * only to windows. A day ends where the next begins, so that an event meets another when its last day is the day before
 * the other's first.
 */
import type { Distance } from '../narrowing.ts';
import type { Span } from '../span.ts';
import { differences } from './distances.ts';

export const relations = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finished-by',
  'contains',
  'started-by',
  'overlapped-by',
  'met-by',
  'after',
] as const;
export type Relation = (typeof relations)[number];

/** The four unknown days of two events, as indices. */
export const point = { aBegin: 0, aEnd: 1, bBegin: 2, bEnd: 3 } as const;
const { aBegin, aEnd, bBegin, bEnd } = point;

const atLeast = (from: number, to: number, least: number): Distance => ({ from, to, least });
const same = (a: number, b: number): readonly Distance[] => [atLeast(a, b, 0), atLeast(b, a, 0)];
const earlier = (a: number, b: number): readonly Distance[] => [atLeast(a, b, 1)];

const meaning: Readonly<Record<Relation, readonly Distance[]>> = {
  before: [atLeast(aEnd, bBegin, 2)],
  meets: [atLeast(aEnd, bBegin, 1), atLeast(bBegin, aEnd, -1)],
  overlaps: [...earlier(aBegin, bBegin), atLeast(bBegin, aEnd, 0), ...earlier(aEnd, bEnd)],
  starts: [...same(aBegin, bBegin), ...earlier(aEnd, bEnd)],
  during: [...earlier(bBegin, aBegin), ...earlier(aEnd, bEnd)],
  finishes: [...earlier(bBegin, aBegin), ...same(aEnd, bEnd)],
  equals: [...same(aBegin, bBegin), ...same(aEnd, bEnd)],
  'finished-by': [...earlier(aBegin, bBegin), ...same(aEnd, bEnd)],
  contains: [...earlier(aBegin, bBegin), ...earlier(bEnd, aEnd)],
  'started-by': [...same(aBegin, bBegin), ...earlier(bEnd, aEnd)],
  'overlapped-by': [...earlier(bBegin, aBegin), atLeast(aBegin, bEnd, 0), ...earlier(bEnd, aEnd)],
  'met-by': [atLeast(bEnd, aBegin, 1), atLeast(aBegin, bEnd, -1)],
  after: [atLeast(bEnd, aBegin, 2)],
};

/** That an event does not end before it begins, and that a day is its own first and last. */
function lasting(span: Span, begin: number, end: number): readonly Distance[] {
  return span.isDay ? same(begin, end) : [atLeast(begin, end, 0)];
}

/** What two events and the distances known between their `point`s ask for. */
export function network(a: Span, b: Span, known: readonly Distance[] = []) {
  return {
    windows: [a.begin, a.end, b.begin, b.end],
    distances: [...lasting(a, aBegin, aEnd), ...lasting(b, bBegin, bEnd), ...known],
  };
}

/**
 * The relations that some choice of days allows, in the order of `relations`: as many as there must be, and no more.
 * `known` are distances between the `point`s that are known besides, such as what a text says of their order. `[]` only
 * when what is known contradicts itself.
 */
export function possibleRelations(
  a: Span,
  b: Span,
  known: readonly Distance[] = [],
): readonly Relation[] {
  const { windows, distances } = network(a, b, known);
  return relations.filter(
    (relation) => differences(windows, [...distances, ...meaning[relation]]) !== null,
  );
}
