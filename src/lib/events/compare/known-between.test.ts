import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventYaml, loadSeed } from '../sample-seeds.ts';
import type { TieDistances } from '../model.ts';
import { relate, type Relation } from '../relations.ts';
import { knownAmong, knownBetween, type KnownPair } from './known-between.ts';
import { compareSpans } from './order.ts';
import { spanOfEvent } from './span-of-event.ts';
import { choices, smallSpan, type Days } from './test-spans.ts';

const kinds = ['after', 'before', 'during', 'later-than', 'not-later-than'] as const;
const count = 4;

/** Whether days meet a tie, by its meaning. */
function holds({ kind, subject, object }: Relation, days: readonly Days[]): boolean {
  const [s, o] = [days[subject]!, days[object]!];
  switch (kind) {
    case 'after':
      return s[0] >= o[1];
    case 'later-than':
      return s[0] > o[1];
    case 'before':
      return s[1] <= o[0];
    case 'not-later-than':
      return s[1] <= o[1];
    case 'during':
      return s[0] >= o[0] && s[1] <= o[1];
  }
}

const relations = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      subject: fc.nat(count - 1),
      object: fc.nat(count - 1),
    })
    .filter(({ subject, object }) => subject !== object)
    .map((tie): Relation => ({ ...tie, offset: null, words: null, reason: null, path: [] })),
  { minLength: 1, maxLength: 4 },
);

const distances: Readonly<
  Record<Relation['kind'], (s: number, o: number) => TieDistances['distances']>
> = {
  after: (s, o) => [{ from: 2 * o + 1, to: 2 * s, least: 0 }],
  'later-than': (s, o) => [{ from: 2 * o + 1, to: 2 * s, least: 1 }],
  before: (s, o) => [{ from: 2 * s + 1, to: 2 * o, least: 0 }],
  'not-later-than': (s, o) => [{ from: 2 * s + 1, to: 2 * o + 1, least: 0 }],
  during: (s, o) => [
    { from: 2 * o, to: 2 * s, least: 0 },
    { from: 2 * s + 1, to: 2 * o + 1, least: 0 },
  ],
};

describe('knownAmong', () => {
  it('never contradicts the spans, and what follows holds for all days that meet the ties', () => {
    fc.assert(
      fc.property(
        fc.array(smallSpan, { minLength: count, maxLength: count }),
        relations,
        fc.infiniteStream(fc.nat()),
        (given, ties, picks) => {
          const related = relate(given, ties);
          fc.pre('spans' in related);
          if (!('spans' in related)) return;
          const { spans } = related;
          const known = knownAmong(
            spans,
            ties.map(({ kind, subject, object }) => ({
              distances: distances[kind](subject, object),
            })),
          );
          const pick = <Thing>(from: readonly Thing[]): Thing =>
            from[picks.next().value % from.length]!;
          const days = spans.map((span) => pick(choices(span)));
          const isTrue = ties.every((tie) => holds(tie, days));
          for (let a = 0; a < count; a++) {
            for (let b = a + 1; b < count; b++) {
              const found = compareSpans(spans[a]!, spans[b]!, known(a, b).distances);
              if (!isTrue) continue;
              const [[a1, a2], [b1, b2]] = [days[a]!, days[b]!];
              const apart = Math.max(0, b1 - a2, a1 - b2);
              const side = a2 < b1 ? 'before' : b2 < a1 ? 'after' : 'overlaps';
              expect(apart).toBeGreaterThanOrEqual(found.apart.least);
              expect(apart).toBeLessThanOrEqual(found.apart.most ?? Infinity);
              if (found.order === 'may-overlap') {
                expect([found.leaning, 'overlaps']).toContain(side);
              } else if (found.order !== 'unknown') expect(side).toBe(found.order);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells nothing of spans that the ties do not allow', () => {
    const days = (day: number) => {
      const window = { min: day, max: day };
      return { begin: window, end: window, isDay: true };
    };
    const known = knownAmong(
      [days(0), days(20), days(10)],
      [{ distances: distances['later-than'](2, 1) }],
    );
    expect(known(1, 2)).toEqual({ distances: [], ties: [] });
  });

  it('refuses a span that is not there', () => {
    expect(() => knownAmong([], [])(0, 1)).toThrow(RangeError);
  });
});

const told =
  'News\n\nThe congress met. The council met two weeks after the congress. A vote followed.';
const document = loadSeed(
  'en',
  told,
  [
    eventYaml('congress', 'The congress met'),
    eventYaml(
      'council',
      'The council met',
      'ties: [{ after: congress, offset: "two weeks after the congress" }]',
    ),
    eventYaml(
      'vote',
      'A vote followed',
      'ties: [{ after: council, reason: { en: Told so, fa: Told so, ar: Told so } }]',
    ),
  ].join('\n'),
);
const pair = (a: string, b: string): KnownPair | undefined =>
  knownBetween(document).find((one) => one.a === a && one.b === b);

describe('knownBetween', () => {
  it('knows how far apart two undated events are by the words of a tie', () => {
    const known = pair('congress', 'council');
    expect(known?.text.ties).toEqual([0]);
    const [congress, council] = document.events.map((event) => spanOfEvent(event, false));
    const found = compareSpans(congress!, council!, known?.text.distances);
    expect(found.apart.most).toBe(14);
  });

  it('follows a chain of ties from one event to another', () => {
    expect(pair('congress', 'vote')?.text.ties).toEqual([0, 1]);
  });

  it('is plain data', () => {
    const known = knownBetween(document);
    expect(JSON.parse(JSON.stringify(known))).toEqual(known);
  });

  it('leaves out pairs of which the dates tell as much', () => {
    const dated = loadSeed(
      'en',
      'News\n\nThe council met on 3 May 2020. A vote followed on 9 May 2020.',
      [
        eventYaml('council', 'The council met', 'when: 3 May 2020'),
        eventYaml('vote', 'A vote followed', 'when: 9 May 2020', 'ties: [{ after: council }]'),
      ].join('\n'),
    );
    expect(dated.relations).toHaveLength(1);
    expect(knownBetween(dated)).toEqual([]);
  });
});
