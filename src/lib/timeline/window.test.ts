import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  fit,
  leastSpan,
  lerpWindow,
  pan,
  spanOf,
  timeWindow,
  zoom,
} from './window.ts';

const windows = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 3, max: 1e6, noNaN: true }),
  )
  .map(([start, span]) => timeWindow(start, start + span));

/** Where a day stands in a window: 0 at the start, 1 at the end. */
const placeIn = (window: { start: number; end: number }, at: number): number =>
  (at - window.start) / (window.end - window.start);

describe('timeWindow', () => {
  it('refuses a window without length or with an end that is no number', () => {
    expect(() => timeWindow(5, 5)).toThrow(RangeError);
    expect(() => timeWindow(6, 5)).toThrow(RangeError);
    expect(() => timeWindow(0, Infinity)).toThrow(RangeError);
    expect(() => timeWindow(Number.NaN, 1)).toThrow(RangeError);
  });
});

describe('pan', () => {
  it('is undone by panning back', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (window, days) => {
        const back = pan(pan(window, days), -days);
        expect(back.start).toBeCloseTo(window.start, 6);
        expect(back.end).toBeCloseTo(window.end, 6);
      }),
    );
  });
});

describe('zoom', () => {
  it('keeps the point it is about where it is, at the limits of span too', () => {
    const factors = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        windows,
        factors,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, factor, share) => {
          const at = window.start + spanOf(window) * share;
          const zoomed = zoom(window, factor, at);
          expect(placeIn(zoomed, at)).toBeCloseTo(share, 4);
          expect(spanOf(zoomed)).toBeGreaterThanOrEqual(leastSpan * (1 - 1e-6));
        },
      ),
    );
  });

  it('shows half as much at a factor of two', () => {
    expect(zoom({ start: 0, end: 100 }, 2, 50)).toEqual({ start: 25, end: 75 });
  });

  it('stops at the limits, and never turns against its own direction', () => {
    expect(spanOf(zoom({ start: 0, end: 100 }, 1000, 50, 10, 200))).toBe(10);
    expect(spanOf(zoom({ start: 0, end: 100 }, 0.001, 50, 10, 200))).toBe(200);
    expect(spanOf(zoom({ start: 0, end: 300 }, 0.5, 50, 10, 200))).toBe(300);
  });

  it('refuses a factor that is not above 0', () => {
    expect(() => zoom({ start: 0, end: 1 }, 0, 0)).toThrow(RangeError);
    expect(() => zoom({ start: 0, end: 1 }, Number.NaN, 0)).toThrow(RangeError);
  });
});

describe('clampWindow', () => {
  const extent = { start: 0, end: 1000 };

  it('leaves a window alone that is within all limits', () => {
    expect(clampWindow({ start: 10, end: 90 }, extent)).toEqual({ start: 10, end: 90 });
  });

  it('moves a window back inside without changing its span', () => {
    expect(clampWindow({ start: -50, end: 50 }, extent)).toEqual({ start: 0, end: 100 });
    expect(clampWindow({ start: 990, end: 1090 }, extent)).toEqual({ start: 900, end: 1000 });
  });

  it('gives all of the extent to a window that is wider', () => {
    expect(clampWindow({ start: -500, end: 5000 }, extent)).toEqual(extent);
  });

  it('centres the least span on an extent that is narrower', () => {
    expect(clampWindow({ start: 0, end: 1 }, { start: 10, end: 12 }, 4)).toEqual({
      start: 9,
      end: 13,
    });
  });

  it('lies within the extent and the limits whatever comes in, and changes nothing the second time', () => {
    fc.assert(
      fc.property(windows, windows, (window, limits) => {
        const clamped = clampWindow(window, limits, 3, 1e5);
        expect(clamped.start).toBeGreaterThanOrEqual(limits.start - 1e-6);
        expect(clamped.end).toBeLessThanOrEqual(limits.end + 1e-6);
        expect(spanOf(clamped)).toBeLessThanOrEqual(1e5 + 1e-6);
        expect(spanOf(clamped)).toBeGreaterThanOrEqual(3 - 1e-6);
        expect(clampWindow(clamped, limits, 3, 1e5).start).toBeCloseTo(clamped.start, 6);
      }),
    );
  });
});

describe('fit', () => {
  it('shows the last day to its end, with a share of the span free on both sides', () => {
    expect(
      fit(
        [
          { from: 100, to: 149 },
          { from: 120, to: 199 },
        ],
        0.1,
      ),
    ).toEqual({ start: 90, end: 210 });
  });

  it('makes a window of the least span about a single day', () => {
    expect(fit([{ from: 10, to: 10 }])).toEqual({ start: 9, end: 12 });
  });

  it('gives nothing for nothing', () => {
    expect(fit([])).toBeNull();
  });
});

describe('lerpWindow', () => {
  it('begins with the first window and ends with the second', () => {
    const a = { start: 3, end: 10 };
    const b = { start: -20, end: 500 };
    expect(lerpWindow(a, b, 0)).toEqual(a);
    expect(lerpWindow(a, b, 1)).toEqual(b);
  });

  it('changes the span by a steady ratio', () => {
    expect(spanOf(lerpWindow({ start: 0, end: 1000 }, { start: 0, end: 10 }, 0.5))).toBeCloseTo(
      100,
      6,
    );
  });

  it('keeps a zoom about a point a zoom about that point all the way', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        shares,
        shares,
        (a, factor, share, t) => {
          const at = a.start + spanOf(a) * share;
          const between = lerpWindow(a, zoom(a, factor, at), t);
          expect(placeIn(between, at)).toBeCloseTo(share, 3);
        },
      ),
    );
  });
});
