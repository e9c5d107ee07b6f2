import { describe, expect, it } from 'vitest';
import { gregorian } from '../dates/calendars/gregorian.ts';
import { calendarOf } from '../dates/calendars/index.ts';
import { narrowInYear, type PartOfYear } from './year-round.ts';

const on = (year: number, month: number, day: number): number => gregorian.toDay(year, month, day)!;
const january: PartOfYear = { calendar: 'gregorian', month: 1, day: null };

describe('narrowInYear', () => {
  it('begins after the month of the first year that can be', () => {
    const since2019 = { min: on(2019, 1, 1), max: Infinity };
    expect(narrowInYear(since2019, january)).toEqual({
      ...since2019,
      min: on(2019, 2, 1),
    });
  });

  it('leaves alone a window that keeps clear of the month', () => {
    const window = { min: on(2021, 7, 13), max: on(2021, 7, 25) };
    expect(narrowInYear(window, january)).toEqual(window);
  });

  it('moves the end back over the turn of the year', () => {
    const window = { min: on(2019, 5, 1), max: on(2020, 1, 20) };
    expect(narrowInYear(window, january).max).toBe(on(2019, 12, 31));
  });

  it('takes a day of the month in its own calendar', () => {
    const nowruz: PartOfYear = { calendar: 'solar-hijri', month: 1, day: 1 };
    const solar = calendarOf('solar-hijri');
    const window = { min: solar.toDay(1403, 1, 1)!, max: Infinity };
    expect(narrowInYear(window, nowruz).min).toBe(solar.toDay(1403, 1, 2));
  });

  it('leaves nothing of years that end with the part', () => {
    const december: PartOfYear = { calendar: 'gregorian', month: 12, day: null };
    const { min, max } = narrowInYear({ min: on(2020, 3, 1), max: on(2020, 9, 1) }, december);
    expect(min).toBeGreaterThan(max);
  });
});
