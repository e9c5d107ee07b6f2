import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdayOf } from '../day.ts';
import { isoDay } from '../value/iso-day.ts';
import { easter, orthodoxEaster } from './easter.ts';

it('gives the published Easter Sundays', () => {
  expect([1943, 2010, 2013, 2024, 2038].map((year) => isoDay(easter(year)))).toEqual([
    '1943-04-25',
    '2010-04-04',
    '2013-03-31',
    '2024-03-31',
    '2038-04-25',
  ]);
  expect([1900, 2018, 2024, 2025].map((year) => isoDay(orthodoxEaster(year)))).toEqual([
    '1900-04-22',
    '2018-04-08',
    '2024-05-05',
    '2025-04-20',
  ]);
});

it('always falls on a Sunday, between 22 March and 25 April in the west', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      expect(weekdayOf(easter(year))).toBe(0);
      expect(weekdayOf(orthodoxEaster(year))).toBe(0);
      const monthDay = isoDay(easter(year)).slice(5);
      expect(monthDay >= '03-22' && monthDay <= '04-25').toBe(true);
    }),
  );
});
