/**
 * What a document tells of two of its events besides when each took place: that one came after the other, by how much.
 * Two texts' spans may lie over one another, and the order be known all the same.
 */
import type { TieDistances, SourceDocument } from '../model.ts';
import type { Distance } from '../narrowing.ts';
import type { Span } from '../span.ts';
import { network, point } from './allen.ts';
import { differences } from './distances.ts';
import { spanOfEvent } from './span-of-event.ts';
import { longestPaths, type TieStep } from './tie-paths.ts';

/** What ties tell of two events, as far as their spans do not tell it. */
export interface Known {
  /** Between the `point`s of the two; `[]` where they tell nothing new. */
  readonly distances: readonly Distance[];
  /** The ties that tell it, by their places in the list. */
  readonly ties: readonly number[];
}

/** Two events of one document of which its ties tell more than their spans, on one side of the switch or both. */
export interface KnownPair {
  /** Ids. */
  readonly a: string;
  readonly b: string;
  readonly text: Known;
  readonly context: Known;
}

const nothing: Known = { distances: [], ties: [] };
const pointOf = { a: [point.aBegin, point.aEnd], b: [point.bBegin, point.bEnd] } as const;

/**
 * What ties tell of each pair of spans besides the spans themselves. Of a pair whose spans contradict the ties, as dates
 * from elsewhere may, nothing is told: the spans count.
 * @param spans the day of writing, then the events
 * @returns what is told of the spans at two places of the list, the first before the second
 */
export function knownAmong(
  spans: readonly Span[],
  ties: readonly Pick<TieDistances, 'distances'>[],
): (a: number, b: number) => Known {
  const steps: TieStep[] = ties.flatMap(({ distances }, tie) =>
    distances.map((distance) => ({ ...distance, tie })),
  );
  const tied = new Set(steps.flatMap(({ from, to }) => [from >> 1, to >> 1]));
  for (const node of tied) {
    steps.push({ from: 2 * node, to: 2 * node + 1, least: 0, tie: null });
    if (spans[node]?.isDay) steps.push({ from: 2 * node + 1, to: 2 * node, least: 0, tie: null });
  }
  const paths = new Map(
    [...tied].flatMap((node) =>
      [2 * node, 2 * node + 1].map((from) => [from, longestPaths(from, 2 * spans.length, steps)]),
    ),
  );

  return (a, b) => {
    const [one, other] = [spans[a], spans[b]];
    if (!one || !other) throw new RangeError(`no span ${one ? b : a}`);
    const { windows, distances } = network(one, other);
    const told = differences(windows, distances);
    const points = [a, b].flatMap((node, i) =>
      [0, 1].map((end) => ({
        day: 2 * node + end,
        point: pointOf[i === 0 ? 'a' : 'b'][end as 0 | 1],
      })),
    );
    const found = points.flatMap((from) =>
      points.flatMap((to) => {
        const path = paths.get(from.day)?.[to.day];
        const isNew = path && path.through.length > 0 && told;
        if (!isNew || path.least <= told(from.point, to.point).least) return [];
        return [{ ...path, from: from.point, to: to.point }];
      }),
    );
    // What ties tell of one of the two alone has narrowed its span already.
    if (!found.some(({ from, to }) => from >> 1 !== to >> 1)) return nothing;
    const known = found.map(({ from, to, least }): Distance => ({ from, to, least }));
    if (!differences(windows, [...distances, ...known])) return nothing;
    return { distances: known, ties: [...new Set(found.flatMap(({ through }) => through))] };
  };
}

/** The pairs of a document's events of which its ties tell more than their dates; `[]` where it has no ties. */
export function knownBetween({ events, relations, written }: SourceDocument): readonly KnownPair[] {
  const among = (context: boolean) =>
    knownAmong(
      [{ date: written }, ...events].map((dated) => spanOfEvent(dated, context)),
      relations,
    );
  const [text, context] = [among(false), among(true)];
  const tied = [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))]
    .filter((node) => node > 0)
    .sort((a, b) => a - b);
  return tied.flatMap((a, i) =>
    tied.slice(i + 1).flatMap((b) => {
      const pair = { text: text(a, b), context: context(a, b) };
      const isTold = pair.text.distances.length > 0 || pair.context.distances.length > 0;
      return isTold ? [{ a: events[a - 1]!.id, b: events[b - 1]!.id, ...pair }] : [];
    }),
  );
}
