import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../dates/day.ts';
import type { Mark } from '../mark.ts';
import { coreInReach } from './core-in-reach.ts';

function markOf(from: number, to: number, earliest: number, latest: number): Mark {
  return {
    id: 'one',
    kind: 'gathering',
    gathering: true,
    certainty: 'inferred',
    textual: null,
    shape: 'window',
    from: day(from),
    to: day(to),
    earliest: day(earliest),
    latest: day(latest),
    openStart: false,
    openEnd: false,
    approximate: false,
  };
}

describe('coreInReach', () => {
  it('puts a dot at the middle of a year of possible days', () => {
    const { core, band } = coreInReach(markOf(182, 182, 0, 364), { x: 100, x2: 465 }, 12);
    expect((core.x + core.x2) / 2).toBeCloseTo(282.5);
    expect(core.x2 - core.x).toBeCloseTo(12);
    expect(band).toEqual({ x: 100, x2: 465 });
  });

  it('has no band where the mark covers all its days', () => {
    const { core, band } = coreInReach(markOf(0, 9, 0, 9), { x: 0, x2: 100 }, 12);
    expect(core).toEqual({ x: 0, x2: 100 });
    expect(band).toBeNull();
  });

  it('never leaves a reach that is as wide as a dot', () => {
    const days = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(days, fc.double({ min: 12, max: 2000, noNaN: true }), ([a, b, c], width) => {
        const [earliest, from, latest] = [a, a + b, a + b + c];
        const { core } = coreInReach(
          markOf(from, from, earliest, latest),
          { x: 5, x2: 5 + width },
          12,
        );
        expect(core.x).toBeGreaterThanOrEqual(5 - 1e-6);
        expect(core.x2).toBeLessThanOrEqual(5 + width + 1e-6);
        expect(core.x2 - core.x).toBeGreaterThanOrEqual(12 - 1e-6);
      }),
    );
  });
});
