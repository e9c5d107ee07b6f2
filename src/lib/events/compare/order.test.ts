import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySpan } from '../span.ts';
import { compareSpans } from './order.ts';
import { choices, smallSpan, spanOfEdtf, type Days } from './test-spans.ts';

const apartOf = ([a1, a2]: Days, [b1, b2]: Days): number => Math.max(0, b1 - a2, a1 - b2);
const sharedOf = ([a1, a2]: Days, [b1, b2]: Days): number =>
  Math.max(0, Math.min(a2, b2) - Math.max(a1, b1) + 1);

describe('compareSpans', () => {
  it('holds for every choice of days, and is the tightest that does', () => {
    fc.assert(
      fc.property(smallSpan, smallSpan, (a, b) => {
        const pairs = choices(a).flatMap((one) => choices(b).map((other) => [one, other] as const));
        const apart = pairs.map(([one, other]) => apartOf(one, other));
        const shared = pairs.map(([one, other]) => sharedOf(one, other));
        const found = compareSpans(a, b);
        expect(found.apart).toMatchObject({ least: Math.min(...apart), most: Math.max(...apart) });
        expect(found.shared).toEqual({ least: Math.min(...shared), most: Math.max(...shared) });
        const sides = new Set(
          pairs.map(([[a1, a2], [b1, b2]]) =>
            a2 < b1 ? 'before' : b2 < a1 ? 'after' : 'overlaps',
          ),
        );
        if (found.order === 'unknown')
          expect([...sides]).toEqual(expect.arrayContaining(['before', 'after']));
        else if (found.order === 'may-overlap') {
          expect(sides).toEqual(new Set(['overlaps', found.leaning]));
        } else expect(sides).toEqual(new Set([found.order]));
      }),
    );
  });

  it('says the opposite of the two events in the other order', () => {
    const opposite = { before: 'after', after: 'before' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(smallSpan, smallSpan, (a, b) => {
        const one = compareSpans(a, b);
        const other = compareSpans(b, a);
        expect(other.order).toBe(opposite[one.order] ?? one.order);
        expect(other.apart).toEqual(one.apart);
        expect(other.shared).toEqual(one.shared);
      }),
    );
  });

  it('counts from the last day of the one to the first of the other: 12 July 2021 to 8 February 2025', () => {
    const found = compareSpans(spanOfEdtf('2021-07-10/2021-07-12'), spanOfEdtf('2025-02-08'));
    expect(found).toMatchObject({
      order: 'before',
      apart: { how: 'exactly', least: 1307, most: 1307 },
    });
  });

  it('gives a least and a most where an event fell at some time of a year', () => {
    const found = compareSpans(spanOfEdtf('2018'), spanOfEdtf('2021-07-10/2021-07-12'));
    expect(found).toMatchObject({
      order: 'before',
      apart: { how: 'between', least: 922, most: 1286 },
    });
  });

  it('gives a least alone where nothing bounds the later one', () => {
    const found = compareSpans(spanOfEdtf('2018'), spanOfEdtf('[2019-02-01..]'));
    expect(found).toMatchObject({
      order: 'before',
      apart: { how: 'at-least', least: 32, most: null },
    });
  });

  it('tells neither order nor distance of an event without a date, or open past the other', () => {
    const unknown = { order: 'unknown', apart: { how: 'unknown', least: 0, most: null } };
    expect(compareSpans(anySpan, spanOfEdtf('2018'))).toMatchObject(unknown);
    const meeting = spanOfEdtf('2021-07-10/2021-07-12');
    expect(compareSpans(spanOfEdtf('[2019-02-01..]'), meeting)).toMatchObject(unknown);
  });

  it('gives a most alone where the two may share a day', () => {
    const found = compareSpans(spanOfEdtf('2021-07'), spanOfEdtf('2021-07-31'));
    expect(found).toMatchObject({
      order: 'may-overlap',
      leaning: 'before',
      apart: { how: 'at-most', least: 0, most: 30 },
    });
  });

  it('refuses what cannot be: the later of two days that is also the earlier', () => {
    const known = [{ from: 3, to: 0, least: 1 }];
    expect(() => compareSpans(spanOfEdtf('2018'), spanOfEdtf('2021'), known)).toThrow(RangeError);
  });
});
