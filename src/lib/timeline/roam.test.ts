import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachingOver, roam, widestSpan } from './roam.ts';
import { furthestDay, leastSpan, spanOf, timeWindow, type Window } from './window.ts';

const ground = { start: 0, end: 1000 };
const windows = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }))
  .map(([start, span]): Window => timeWindow(start, start + span));

describe('roam', () => {
  it('leaves a window on the ground as it is', () => {
    expect(roam({ start: 100, end: 300 }, ground)).toEqual({ start: 100, end: 300 });
    expect(roam(ground, ground)).toEqual(ground);
  });

  it('lets the edge of the ground come to the middle, and no further', () => {
    expect(roam({ start: -100, end: 100 }, ground)).toEqual({ start: -100, end: 100 });
    expect(roam({ start: -180, end: 20 }, ground)).toEqual({ start: -100, end: 100 });
    expect(roam({ start: 1500, end: 1700 }, ground)).toEqual({ start: 900, end: 1100 });
  });

  it('shows four times the ground at most', () => {
    expect(roam({ start: -9500, end: 10_500 }, ground)).toEqual({ start: -1500, end: 2500 });
  });

  it('always keeps the middle on the ground and the span within its limits', () => {
    fc.assert(
      fc.property(windows, windows, (window, on) => {
        const to = roam(window, on);
        const middle = (to.start + to.end) / 2;
        expect(middle).toBeGreaterThanOrEqual(on.start - 1e-6);
        expect(middle).toBeLessThanOrEqual(on.end + 1e-6);
        expect(spanOf(to)).toBeGreaterThanOrEqual(leastSpan - 1e-6);
        expect(spanOf(to)).toBeLessThanOrEqual(widestSpan(on) + 1e-6);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(windows, windows, (window, on) => {
        const once = roam(window, on);
        const twice = roam(once, on);
        expect(twice.start).toBeCloseTo(once.start, 6);
        expect(twice.end).toBeCloseTo(once.end, 6);
      }),
    );
  });
});

describe('reachingOver', () => {
  it('covers both', () => {
    expect(reachingOver(ground, { start: -50, end: 10 })).toEqual({ start: -50, end: 1000 });
    expect(reachingOver(ground, { start: 200, end: 210 })).toEqual(ground);
  });

  it('ends where days are no longer counted', () => {
    expect(reachingOver(ground, { start: 0, end: 9e9 }).end).toBe(furthestDay);
  });
});
