import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { sampleMark, someMarks } from './mark-samples.ts';
import { spreadOf } from './spread.ts';

describe('spreadOf', () => {
  it('is the one mark where the sources agree, however sure they are', () => {
    const own = sampleMark('a', 100);
    expect(spreadOf(own, [sampleMark('b', 100, { certainty: 'inferred' })])).toBe(own);
    expect(spreadOf(own, [])).toBe(own);
  });

  it('goes over the dates of all, as sure as the least sure of them', () => {
    const spread = spreadOf(sampleMark('a', 110), [
      sampleMark('b', 100, { certainty: 'inferred', to: 102 as Day }),
    ]);
    expect(spread).toMatchObject({
      ...{ id: 'a', certainty: 'inferred', shape: 'window', spread: true },
      ...{ earliest: 100, latest: 110, from: 105, to: 105 },
      among: [
        { from: 100, to: 102 },
        { from: 110, to: 110 },
      ],
    });
  });

  it('is open where one of them is', () => {
    const spread = spreadOf(sampleMark('a', 110), [
      sampleMark('b', 100, { shape: 'window', latest: null }),
    ]);
    expect([spread.earliest, spread.latest, spread.openEnd]).toEqual([100, null, true]);
  });

  it('has a place inside its bounds for every date, whatever the marks', () => {
    fc.assert(
      fc.property(someMarks, ([own, ...others]) => {
        if (!own) return;
        const { from, to, earliest, latest, among = [] } = spreadOf(own, others);
        expect(from).toBeLessThanOrEqual(to);
        for (const days of among) {
          expect(days.from).toBeGreaterThanOrEqual(earliest ?? -Infinity);
          expect(days.to).toBeLessThanOrEqual(latest ?? Infinity);
        }
      }),
    );
  });
});
