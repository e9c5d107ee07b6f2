import { describe, expect, it } from 'vitest';
import { addDays, day, weekdayOf } from './day.ts';

describe('day', () => {
  it('refuses what is not a whole number', () => {
    expect(() => day(1.5)).toThrow(RangeError);
    expect(() => day(Number.NaN)).toThrow(RangeError);
  });
});

describe('weekdayOf', () => {
  it('knows 1970-01-01 as a Thursday, and the days before it', () => {
    expect(weekdayOf(day(0))).toBe(4);
    expect(weekdayOf(day(-1))).toBe(3);
    expect(weekdayOf(addDays(day(0), -11))).toBe(0);
  });
});
