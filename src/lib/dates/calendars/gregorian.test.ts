import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../day.ts';
import { gregorian, isLeapYear } from './gregorian.ts';

describe('gregorian', () => {
  it('counts from 1970-01-01', () => {
    expect(gregorian.toDay(1970, 1, 1)).toBe(0);
    expect(gregorian.fromDay(day(-1))).toEqual({ year: 1969, month: 12, day: 31 });
    expect(gregorian.toDay(2025, 2, 8)).toBe(20127);
  });

  it('agrees with UTC dates of the host over 600,000 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (count) => {
        const utc = new Date(count * 86_400_000);
        expect(gregorian.fromDay(day(count))).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from every day, as far as the furthest years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_652_000_000_000_000, max: 3_652_000_000_000_000 }),
        (count) => {
          const { year, month, day: date } = gregorian.fromDay(day(count));
          expect(gregorian.toDay(year, month, date)).toBe(count);
        },
      ),
    );
  });

  it('holds year 0 and negative years without a gap', () => {
    const lastOfBefore = gregorian.toDay(-1, 12, 31);
    expect(lastOfBefore).not.toBeNull();
    expect(gregorian.fromDay(addDays(lastOfBefore!, 1))).toEqual({ year: 0, month: 1, day: 1 });
    expect(gregorian.monthLength(0, 2)).toBe(29);
    expect(gregorian.monthLength(-1, 2)).toBe(28);
  });

  it('refuses days that do not exist', () => {
    const none = [
      [1900, 2, 29],
      [2023, 2, 29],
      [2024, 2, 30],
      [2021, 4, 31],
      [2021, 0, 1],
      [2021, 13, 1],
      [2021, 1, 0],
      [2021, 1, -1],
      [2021, 1.5, 1],
      [2021, 1, 1.5],
      [2021.5, 1, 1],
      [Number.NaN, 1, 1],
      [Number.POSITIVE_INFINITY, 1, 1],
      [1e15, 1, 1],
    ] as const;
    for (const [year, month, date] of none) {
      expect(gregorian.toDay(year, month, date), `${year}-${month}-${date}`).toBeNull();
    }
    expect(gregorian.monthLength(2021, 13)).toBeNull();
  });

  it('takes a century year for a leap year only in every fourth century', () => {
    expect([1600, 1900, 2000, 2024, 0, -4, -100, -400].map(isLeapYear)).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });
});
