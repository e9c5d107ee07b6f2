import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping } from './overlapping.ts';

const range = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([start, length]) => ({ start, end: start + length }));

describe('overlapping', () => {
  it('finds what a look at every range would find, in their order', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, at) => {
        expect(overlapping(ranges)(at)).toEqual(
          ranges.filter(({ start, end }) => start < at.end && at.start < end),
        );
      }),
    );
  });

  it('does not count ranges that only touch', () => {
    const meets = overlapping([
      { start: 0, end: 5 },
      { start: 9, end: 12 },
    ]);
    expect(meets({ start: 5, end: 9 })).toEqual([]);
  });

  it('finds nothing among nothing', () =>
    expect(overlapping([])({ start: 0, end: 9 })).toEqual([]));
});
