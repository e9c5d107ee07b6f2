import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearGroups } from './year-groups.ts';

describe('yearGroups', () => {
  it('begins groups at the round years of a reader who knows no year 0', () => {
    const decades = yearGroups(10);
    expect([-2, -1, 0, 1, 2].map((group) => decades.firstYear(group))).toEqual([
      -19, -9, 1, 10, 20,
    ]);
    const pairs = yearGroups(2);
    expect([-1, 0, 1, 2].map((group) => pairs.firstYear(group))).toEqual([-3, -1, 2, 4]);
  });

  it('puts every year in the group that begins at or before it, and groups in a row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.constantFrom(1, 2, 5, 10, 20, 50, 100, 1000, 5000),
        (year, size) => {
          const groups = yearGroups(size);
          const group = groups.groupOf(year);
          expect(groups.firstYear(group)).toBeLessThanOrEqual(year);
          expect(groups.firstYear(group + 1)).toBeGreaterThan(year);
          const length = groups.firstYear(group + 1) - groups.firstYear(group);
          expect(length).toBeGreaterThanOrEqual(groups.leastYears);
          expect(length).toBeLessThan(size === 2 ? 4 : size + 1);
        },
      ),
    );
  });
});
