import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../dates/calendars/index.ts';
import type { Day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { standing, yearlyStanding } from './on-days.ts';

const on = (iso: string | null): Day | null => (iso === null ? null : readIsoDay(iso));
const bounds = (first: string | null, last: string | null) => ({
  earliest: on(first),
  latest: on(last),
});
const days = (from: string, to: string) => ({ from: on(from) as Day, to: on(to) as Day });

describe('standing', () => {
  const bahman = days('2025-01-20', '2025-02-18');

  it.each([
    ['2025-02-08', '2025-02-08', 'sure'],
    ['2025-01-20', '2025-02-18', 'sure'],
    ['2025-01-01', '2025-12-31', 'may'],
    ['2025-02-18', '2025-02-19', 'may'],
    ['2025-02-19', '2025-02-19', null],
    ['2024-01-01', '2025-01-19', null],
    ['2019-02-01', null, 'open'],
    [null, '2025-02-01', 'open'],
    ['2025-02-19', null, null],
    [null, null, null],
  ])('from %s to %s stands so to Bahman 1403: %s', (first, last, way) => {
    expect(standing(bounds(first, last), bahman)).toBe(way);
  });

  it('is sure of the days on which what lasted went on', () => {
    const meeting = {
      ...bounds('2021-07-10', '2021-07-12'),
      surely: days('2021-07-10', '2021-07-12'),
    };
    expect(standing(meeting, days('2021-07-11', '2021-07-11'))).toBe('sure');
    expect(standing(meeting, days('2021-07-13', '2021-07-13'))).toBeNull();
  });
});

describe('yearlyStanding', () => {
  const solar = calendarOf('solar-hijri');
  const bahman = { calendar: solar, month: 11, day: null };

  it.each([
    ['2025-02-08', '2025-02-08', 'sure'],
    ['1979-02-11', '1979-02-11', 'sure'],
    ['2025-02-01', '2025-02-28', 'may'],
    ['2024-12-21', '2025-03-19', 'may'],
    ['2025-03-01', '2025-03-01', null],
    ['1979-01-01', '1979-12-31', null],
    ['2019-02-01', null, null],
  ])('from %s to %s stands so to Bahman of any year: %s', (first, last, way) => {
    expect(yearlyStanding(bounds(first, last), bahman)).toBe(way);
  });

  it('knows a day of any year, and one that a year does not have', () => {
    const day = { calendar: solar, month: 11, day: 22 };
    expect(yearlyStanding(bounds('1979-02-11', '1979-02-11'), day)).toBe('sure');
    expect(yearlyStanding(bounds('1979-02-10', '1979-02-10'), day)).toBeNull();
    const leap = { calendar: calendarOf('gregorian'), month: 2, day: 29 };
    expect(yearlyStanding(bounds('2023-02-28', '2023-03-01'), leap)).toBeNull();
    expect(yearlyStanding(bounds('2024-02-28', '2024-03-01'), leap)).toBe('may');
  });
});
