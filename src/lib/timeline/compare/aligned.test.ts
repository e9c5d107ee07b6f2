import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../dates/day.ts';
import { sampleMark, someMarks } from '../mark-samples.ts';
import { alignedMark, offsetOf, zeroMark } from './aligned.ts';

const zeroWindow = fc
  .tuple(fc.integer({ min: 17_000, max: 20_000 }), fc.nat({ max: 400 }))
  .map(([min, slack]) => ({ min, max: min + slack }));

describe('alignedMark', () => {
  it('is the mark itself, moved, where day 0 is known', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 17_000, max: 20_000 }), (marks, zero) => {
        for (const mark of marks) {
          const found = alignedMark(mark, { min: zero, max: zero });
          expect(found).toMatchObject({ shape: mark.shape, openStart: mark.openStart });
          if (mark.earliest !== null) expect(found?.earliest).toBe(mark.earliest - zero);
          if (mark.latest !== null) expect(found?.latest).toBe(mark.latest - zero);
          expect([found?.from, found?.to]).toEqual([mark.from - zero, mark.to - zero]);
        }
      }),
    );
  });

  it('touches all that it can, and no more, for every choice of day 0', () => {
    fc.assert(
      fc.property(someMarks, zeroWindow, (marks, zero) => {
        for (const mark of marks) {
          const found = alignedMark(mark, zero);
          if (mark.earliest !== null) expect(found?.earliest).toBe(mark.earliest - zero.max);
          if (mark.latest !== null) expect(found?.latest).toBe(mark.latest - zero.min);
        }
      }),
    );
  });

  it('covers only days that it covers for every choice of day 0', () => {
    const mark = sampleMark('e', 18_100, { to: day(18_200), latest: day(18_200) });
    const found = alignedMark(mark, { min: 18_000, max: 18_030 });
    expect(found).toMatchObject({
      shape: 'stretch',
      from: 100,
      to: 170,
      earliest: 70,
      latest: 200,
    });
  });

  it('makes a window of a day where day 0 is not known', () => {
    const found = alignedMark(sampleMark('e', 18_100), { min: 18_000, max: 18_030 });
    expect(found).toMatchObject({ shape: 'window', earliest: 70, latest: 100, from: 85, to: 85 });
  });

  it('is open where day 0 is, and marked at the bound that is known', () => {
    const found = alignedMark(sampleMark('e', 18_100), { min: 18_000, max: Infinity });
    expect(found).toMatchObject({ openStart: true, earliest: null, latest: 100, from: 100 });
  });

  it('has no place where nothing bounds day 0, or both are open towards one another', () => {
    expect(alignedMark(sampleMark('e', 1), { min: -Infinity, max: Infinity })).toBeNull();
    const since = sampleMark('e', 18_100, { latest: null });
    expect(alignedMark(since, { min: 18_000, max: Infinity })).toBeNull();
  });
});

describe('zeroMark', () => {
  it('stands at 0 for as long as the event lasted', () => {
    const mark = sampleMark('e', 18_100, { to: day(18_102), latest: day(18_102) });
    const [begin, end] = [
      { min: 18_100, max: 18_100 },
      { min: 18_102, max: 18_102 },
    ];
    expect(zeroMark(mark, begin, end)).toMatchObject({ shape: 'stretch', from: 0, to: 2 });
  });

  it('stands at 0 however little is known of its day', () => {
    const mark = sampleMark('e', 18_100, { shape: 'window', earliest: null });
    const begin = { min: -Infinity, max: 18_100 };
    expect(zeroMark(mark, begin, begin)).toMatchObject({
      shape: 'day',
      from: 0,
      to: 0,
      openStart: false,
    });
  });
});

describe('offsetOf', () => {
  it('is 0 of a known day to itself, and the opposite the other way round', () => {
    expect(offsetOf({ min: 5, max: 5 }, { min: 5, max: 5 })).toEqual({ least: 0, most: 0 });
    fc.assert(
      fc.property(zeroWindow, zeroWindow, (a, b) => {
        const one = offsetOf(a, b);
        const other = offsetOf(b, a);
        expect(one.least + other.most).toBe(0);
        expect(one.most + other.least).toBe(0);
      }),
    );
  });
});
