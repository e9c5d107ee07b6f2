import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { density } from './density.ts';
import { sampleMark, someMarks } from './mark-samples.ts';

describe('density', () => {
  const extent = { start: 0, end: 100 };

  it('counts each mark once, at its middle', () => {
    const marks = [
      sampleMark('a', 5),
      sampleMark('b', 0, { to: 59 as never }),
      sampleMark('c', 99),
    ];
    expect(density(marks, extent, 10).map(({ count }) => count)).toEqual([
      1, 0, 0, 1, 0, 0, 0, 0, 0, 1,
    ]);
  });

  it('puts what lies beyond an end into the slice at that end', () => {
    const marks = [sampleMark('a', -500), sampleMark('b', 700), sampleMark('c', 701)];
    expect(density(marks, extent, 2).map(({ count }) => count)).toEqual([1, 2]);
  });

  it('adds up to the number of marks, in slices that cover the extent', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 1, max: 200 }), (marks, count) => {
        const bins = density(marks, { start: 17_500.5, end: 19_100.25 }, count);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(marks.length);
        expect(bins[0]?.start).toBe(17_500.5);
        expect(bins.at(-1)?.end).toBeCloseTo(19_100.25, 6);
        expect(bins.length).toBe(count);
      }),
    );
  });

  it('refuses a number of slices that is none', () => {
    expect(() => density([], extent, 0)).toThrow(RangeError);
    expect(() => density([], extent, 1.5)).toThrow(RangeError);
  });
});
