import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySpan } from '../span.ts';
import { possibleRelations, relations, type Relation } from './allen.ts';
import { choices, smallSpan, spanOfEdtf, type Days } from './test-spans.ts';

/** Allen's definitions, written once more as comparisons of known days. */
function relationOf([a1, a2]: Days, [b1, b2]: Days): Relation {
  if (a2 + 1 < b1) return 'before';
  if (a2 + 1 === b1) return 'meets';
  if (b2 + 1 < a1) return 'after';
  if (b2 + 1 === a1) return 'met-by';
  if (a1 === b1) return a2 === b2 ? 'equals' : a2 < b2 ? 'starts' : 'started-by';
  if (a2 === b2) return a1 > b1 ? 'finishes' : 'finished-by';
  if (a1 < b1) return a2 > b2 ? 'contains' : 'overlaps';
  return a2 < b2 ? 'during' : 'overlapped-by';
}

describe('possibleRelations', () => {
  it('gives exactly the relations that some choice of days has', () => {
    fc.assert(
      fc.property(smallSpan, smallSpan, (a, b) => {
        const found = new Set(
          choices(a).flatMap((one) => choices(b).map((other) => relationOf(one, other))),
        );
        expect(possibleRelations(a, b)).toEqual(relations.filter((one) => found.has(one)));
      }),
    );
  });

  it('gives one relation for days that are known', () => {
    expect(
      possibleRelations(spanOfEdtf('2021-07-10/2021-07-12'), spanOfEdtf('2025-02-08')),
    ).toEqual(['before']);
    expect(possibleRelations(spanOfEdtf('2021-07-10'), spanOfEdtf('2021-07-11'))).toEqual([
      'meets',
    ]);
  });

  it('gives all thirteen where nothing is known', () => {
    expect(possibleRelations(anySpan, anySpan)).toEqual(relations);
  });

  it('never has one day overlap, contain or lie inside another day', () => {
    const day = spanOfEdtf('[2021-07-01..2021-07-31]');
    expect(possibleRelations(day, day)).toEqual(['before', 'meets', 'equals', 'met-by', 'after']);
  });

  it('heeds what is known besides, such as that the first ends before the second begins', () => {
    const year = spanOfEdtf('2021');
    const known = [{ from: 1, to: 2, least: 1 }];
    expect(possibleRelations(year, year, known)).toEqual(['before', 'meets']);
  });
});
