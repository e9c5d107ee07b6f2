import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetTicks } from './offset-ticks.ts';

describe('offsetTicks', () => {
  it('counts days close up, and years from afar', () => {
    const days = offsetTicks({ start: -10, end: 10 }, 800, 74);
    expect(days.map(({ count }) => count)).toEqual([-10, -8, -6, -4, -2, 0, 2, 4, 6, 8]);
    const years = offsetTicks({ start: -100, end: 2700 }, 820, 74);
    expect(years.map(({ count, unit }) => [count, unit])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((count) => [count, 'year']),
    );
  });

  it('has day 0 wherever it is in view, at 0, and keeps its distance', () => {
    const windows = fc.tuple(
      fc.integer({ min: -40_000, max: 0 }),
      fc.integer({ min: 1, max: 40_000 }),
    );
    fc.assert(
      fc.property(windows, fc.integer({ min: 300, max: 1200 }), ([start, end], width) => {
        const found = offsetTicks({ start, end }, width, 74);
        expect(found.find(({ count }) => count === 0)?.at).toBe(0);
        found.slice(1).forEach((tick, i) => {
          const px = ((tick.at - (found[i]?.at ?? 0)) * width) / (end - start);
          expect(px).toBeGreaterThanOrEqual(73.999);
        });
      }),
    );
  });

  it('gives none over more time than it can count', () => {
    expect(offsetTicks({ start: 0, end: 1e9 }, 300, 74)).toEqual([]);
  });
});
