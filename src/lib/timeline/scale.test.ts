import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentPx, timeScale } from './scale.ts';

describe('timeScale', () => {
  it('runs from the left edge to the right, or from the right to the left', () => {
    const ltr = timeScale({ start: 0, end: 10 }, 500);
    expect([ltr.x(0), ltr.x(10), ltr.pxPerDay]).toEqual([0, 500, 50]);
    const rtl = timeScale({ start: 0, end: 10 }, 500, 'rtl');
    expect([rtl.x(0), rtl.x(10), rtl.pxPerDay]).toEqual([500, 0, 50]);
  });

  it('finds the day again under the place it gave', () => {
    const directions = fc.constantFrom('ltr' as const, 'rtl' as const);
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        numbers,
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        directions,
        numbers,
        (start, span, direction, at) => {
          const scale = timeScale({ start, end: start + span }, 1200, direction);
          const tolerance = 1e-8 * (span + Math.abs(at - start) + Math.abs(at) + 1);
          expect(Math.abs(scale.at(scale.x(at)) - at)).toBeLessThan(tolerance);
        },
      ),
    );
  });

  it('is the linear scale of d3-scale', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const widths = fc.double({ min: 1, max: 5000, noNaN: true });
    fc.assert(
      fc.property(numbers, widths, fc.boolean(), numbers, (start, width, rtl, at) => {
        const end = start + 1000;
        const scale = timeScale({ start, end }, width, rtl ? 'rtl' : 'ltr');
        const linear = scaleLinear([start, end], rtl ? [width, 0] : [0, width]);
        expect(scale.x(at)).toBeCloseTo(linear(at), 3);
        expect(scale.at(at)).toBeCloseTo(linear.invert(at), 3);
      }),
    );
  });

  it('stands still in a hidden view, and refuses a width that is none', () => {
    const hidden = timeScale({ start: 0, end: 10 }, 0);
    expect([hidden.x(5), hidden.pxPerDay, Number.isFinite(hidden.at(0))]).toEqual([0, 0, true]);
    expect(() => timeScale({ start: 0, end: 1 }, -1)).toThrow(RangeError);
    expect(() => timeScale({ start: 0, end: 1 }, Number.NaN)).toThrow(RangeError);
  });
});

describe('extentPx', () => {
  it('gives left before right whichever way time runs', () => {
    expect(extentPx(timeScale({ start: 0, end: 10 }, 100), 2, 3)).toEqual({ left: 20, right: 30 });
    expect(extentPx(timeScale({ start: 0, end: 10 }, 100, 'rtl'), 2, 3)).toEqual({
      left: 70,
      right: 80,
    });
  });
});
