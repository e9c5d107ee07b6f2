import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySpan, type Span } from '../span.ts';
import { lengthOf } from './length.ts';

function stretch(begin: [number, number], end: [number, number], isDay = false): Span {
  return {
    begin: { min: begin[0], max: begin[1] },
    end: { min: end[0], max: end[1] },
    isDay,
  };
}

describe('lengthOf', () => {
  it('counts both ends: from the 10th to the 12th are three days', () => {
    expect(lengthOf(stretch([10, 10], [12, 12]))).toEqual({ least: 3, most: 3 });
  });

  it('is one day for a day, even where it is not known which', () => {
    expect(lengthOf(stretch([10, 10], [10, 10]))).toEqual({ least: 1, most: 1 });
    expect(lengthOf(stretch([0, 364], [0, 364], true))).toEqual({ least: 1, most: 1 });
  });

  it('tells nothing of an event some time within a year, or with an open end', () => {
    expect(lengthOf(stretch([0, 364], [0, 364]))).toBeNull();
    expect(lengthOf(stretch([0, 364], [300, 364]))).toBeNull();
    expect(lengthOf(stretch([0, 0], [0, Infinity]))).toBeNull();
    expect(lengthOf(anySpan)).toBeNull();
  });

  it('is bounded by both ends where neither is known to the day', () => {
    expect(lengthOf(stretch([0, 30], [100, 130]))).toEqual({ least: 71, most: 131 });
  });

  it('holds for every choice of first and last day that the windows allow', () => {
    const window = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat({ max: 60 }));
    fc.assert(
      fc.property(window, window, fc.nat(), fc.nat(), ([a, wa], [b, wb], i, j) => {
        const first = a + (i % (wa + 1));
        const last = b + (j % (wb + 1));
        fc.pre(last >= first);
        const length = lengthOf(stretch([a, a + wa], [b, b + wb]));
        if (!length) return;
        expect(last - first + 1).toBeGreaterThanOrEqual(length.least);
        expect(last - first + 1).toBeLessThanOrEqual(length.most);
      }),
    );
  });
});
