import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars } from '../dates/calendars/index.ts';
import { day } from '../dates/day.ts';
import type { Symbolic } from '../dates/symbolic.ts';
import { offsetOf } from './offset.ts';

const shift = (amount: number | null, unit: 'day' | 'week' | 'month' | 'year'): Symbolic => ({
  type: 'shift',
  anchor: 'mention',
  length: { amount, unit },
  direction: 1,
});

describe('offsetOf', () => {
  it('counts days and weeks exactly', () => {
    expect(offsetOf(shift(2, 'week'))).toEqual({ least: 14, most: 14, direction: 1 });
    expect(offsetOf(shift(3, 'day'))).toEqual({ least: 3, most: 3, direction: 1 });
  });

  it.each(['gregorian', 'solar-hijri'] as const)(
    'holds every length that so many months or years have in the %s calendar',
    (id) => {
      const calendar = calendars[id];
      fc.assert(
        fc.property(
          fc.integer({ min: -30_000, max: 30_000 }),
          fc.integer({ min: 1, max: 60 }),
          fc.constantFrom('month' as const, 'year' as const),
          (from, amount, unit) => {
            const date = calendar.fromDay(day(from));
            const months = date.year * 12 + date.month - 1 + amount * (unit === 'year' ? 12 : 1);
            const to = calendar.toDay(Math.floor(months / 12), (months % 12) + 1, date.day);
            if (to === null) return;
            const { least, most } = offsetOf(shift(amount, unit))!;
            expect(to - from).toBeGreaterThanOrEqual(least);
            expect(to - from).toBeLessThanOrEqual(most);
          },
        ),
      );
    },
  );

  it('leaves an uncounted plural open above', () => {
    expect(offsetOf(shift(null, 'week'))).toEqual({ least: 14, most: Infinity, direction: 1 });
  });

  it('takes "the next week" for any day of it', () => {
    const next: Symbolic = { type: 'cycle', unit: 'week', offset: 1, anchor: 'mention' };
    expect(offsetOf(next)).toEqual({ least: 1, most: 13, direction: 1 });
  });

  it('widens what is said to be about so long', () => {
    const about: Symbolic = { type: 'modified', modifier: 'about', of: shift(2, 'week') };
    expect(offsetOf(about)).toEqual({ least: 10, most: 18, direction: 1 });
  });

  it('finds no length in a date or in "now"', () => {
    expect(offsetOf({ type: 'fields', calendar: 'gregorian', year: 2019 })).toBeNull();
    expect(offsetOf({ type: 'vague', when: 'present' })).toBeNull();
  });
});
