import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate, relationsBehind, type Relation, type RelationKind } from './relations.ts';
import type { Span } from './span.ts';

const kinds: readonly RelationKind[] = [
  'after',
  'before',
  'during',
  'later-than',
  'not-later-than',
];

function relation(kind: RelationKind, subject: number, object: number, days?: number): Relation {
  const offset = days === undefined ? null : { least: days, most: days, direction: null };
  return { kind, subject, object, offset, words: null, reason: null, path: [] };
}

const days = (min: number, max: number): Span => ({
  begin: { min, max },
  end: { min, max },
  isDay: true,
});
const stretch = (first: number, last: number): Span => ({
  begin: { min: first, max: first },
  end: { min: last, max: last },
  isDay: false,
});
const unknown: Span = {
  begin: { min: -Infinity, max: Infinity },
  end: { min: -Infinity, max: Infinity },
  isDay: false,
};

function bounds(spans: readonly Span[], relations: readonly Relation[]): [number, number][] {
  const result = relate(spans, relations);
  if (!('spans' in result)) throw new Error('contradiction');
  return result.spans.map(({ begin, end }) => [begin.min, end.max]);
}

describe('relate', () => {
  it('puts an event not before the end of a stretch that it comes after, and not after its start', () => {
    expect(bounds([stretch(10, 12), unknown], [relation('after', 1, 0)])[1]).toEqual([
      12,
      Infinity,
    ]);
    expect(bounds([stretch(10, 12), unknown], [relation('before', 1, 0)])[1]).toEqual([
      -Infinity,
      10,
    ]);
    expect(bounds([stretch(10, 12), unknown], [relation('during', 1, 0)])[1]).toEqual([10, 12]);
  });

  it('counts from any day of an event that took one of several', () => {
    expect(bounds([days(10, 12), unknown], [relation('after', 1, 0)])[1]).toEqual([10, Infinity]);
    expect(bounds([days(10, 12), unknown], [relation('before', 1, 0)])[1]).toEqual([-Infinity, 12]);
  });

  it('moves bounds by an offset and narrows both ends', () => {
    // An election, an appointment two weeks after it, and a meeting from day 40 on that both precede.
    const found = bounds(
      [days(6, 32), unknown, stretch(40, 42)],
      [relation('after', 1, 0, 14), relation('before', 1, 2)],
    );
    expect(found).toEqual([
      [6, 26],
      [20, 40],
      [40, 42],
    ]);
  });

  it('keeps the day of writing clear of an event told as over, not of one told as to come', () => {
    expect(bounds([days(0, 99), stretch(10, 12)], [relation('later-than', 0, 1)])[0]).toEqual([
      13, 99,
    ]);
    expect(bounds([days(0, 99), stretch(10, 12)], [relation('not-later-than', 0, 1)])[0]).toEqual([
      0, 12,
    ]);
  });

  it('names a relation that cannot hold', () => {
    const wrong = relation('before', 0, 1);
    expect(relate([days(20, 20), days(10, 10)], [wrong])).toEqual({ contradiction: wrong });
  });

  const count = 3;
  const span: fc.Arbitrary<Span> = fc
    .record({ min: fc.nat(5), width: fc.nat(3), isDay: fc.boolean() })
    .map(({ min, width, isDay }) => ({ ...days(min, min + width), isDay }));
  const spans = fc.array(span, { minLength: count, maxLength: count });
  const relations = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...kinds),
        subject: fc.nat(count - 1),
        object: fc.nat(count - 1),
        offset: fc.option(fc.nat(2), { nil: undefined }),
      })
      .map(({ kind, subject, object, offset }) => relation(kind, subject, object, offset)),
    { maxLength: 3 },
  );

  type Stay = readonly [number, number];

  /** The relation in the words of its definition, for concrete first and last days. */
  function holds({ kind, subject, object, offset }: Relation, stays: readonly Stay[]): boolean {
    const [begin, end] = stays[subject]!;
    const [otherBegin, otherEnd] = stays[object]!;
    if (offset && (kind === 'after' || kind === 'before')) {
      const sign = kind === 'after' ? 1 : -1;
      const apart = offset.least * sign;
      return begin - otherBegin === apart && end - otherEnd === apart;
    }
    switch (kind) {
      case 'after':
        return begin >= otherEnd;
      case 'before':
        return end <= otherBegin;
      case 'during':
        return begin >= otherBegin && end <= otherEnd;
      case 'later-than':
        return begin > otherEnd;
      case 'not-later-than':
        return end <= otherEnd;
    }
  }

  function staysIn({ begin, end, isDay }: Span): Stay[] {
    const stays: Stay[] = [];
    for (let first = begin.min; first <= begin.max; first++) {
      for (let last = Math.max(first, end.min); last <= end.max; last++) {
        if (!isDay || first === last) stays.push([first, last]);
      }
    }
    return stays;
  }

  it('leaves exactly the days that some choice of stays which meets all relations has', () => {
    fc.assert(
      fc.property(spans, relations, (given, ties) => {
        let choices: Stay[][] = [[]];
        for (const one of given) {
          choices = choices.flatMap((choice) => staysIn(one).map((stay) => [...choice, stay]));
        }
        const right = choices.filter((stays) => ties.every((tie) => holds(tie, stays)));
        const result = relate(given, ties);
        expect('spans' in result).toBe(right.length > 0);
        if (!('spans' in result)) return;
        result.spans.forEach(({ begin, end }, node) => {
          const firsts = right.map((stays) => stays[node]![0]);
          const lasts = right.map((stays) => stays[node]![1]);
          expect(begin).toEqual({ min: Math.min(...firsts), max: Math.max(...firsts) });
          expect(end).toEqual({ min: Math.min(...lasts), max: Math.max(...lasts) });
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('relationsBehind', () => {
  function behind(node: number, given: readonly Span[], ties: readonly Relation[]): Relation[] {
    const result = relate(given, ties);
    if (!('spans' in result)) throw new Error('contradiction');
    return relationsBehind(node, given, result.spans, ties);
  }

  it('names the relations that a bound comes from and no others', () => {
    const given = [days(10, 20), unknown, days(0, 50), stretch(-90, 90)];
    const after = relation('after', 1, 0);
    const before = relation('before', 1, 2);
    const idle = relation('during', 1, 3);
    expect(behind(1, given, [after, before, idle])).toEqual([after, before]);
    expect(behind(0, given, [after, before, idle])).toEqual([]);
  });

  it('names the tie of another event where only that one narrows', () => {
    const tie = relation('before', 1, 0);
    expect(behind(0, [days(0, 30), days(5, 10)], [tie])).toEqual([tie]);
    const own = relation('after', 0, 2);
    expect(behind(0, [days(0, 30), days(5, 10), days(5, 5)], [tie, own])).toEqual([own]);
  });

  it('names all ties of its own where a side stays open, and none of others', () => {
    const open = relation('after', 0, 1);
    const closed = relation('before', 0, 2);
    const back = relation('after', 3, 0);
    const given = [unknown, unknown, days(5, 9), days(40, 50)];
    expect(behind(0, given, [open, closed, back])).toEqual([open, closed]);
  });
});
