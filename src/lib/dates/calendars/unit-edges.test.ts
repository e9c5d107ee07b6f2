import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../day.ts';
import type { Calendar } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { solarHijri } from './solar-hijri.ts';
import { endsUnit, startsUnit, wholeUnit } from './unit-edges.ts';

function at(calendar: Calendar, ...fields: [number, number, number]): Day {
  return calendar.toDay(...fields) ?? day(Number.NaN);
}

describe('unit edges', () => {
  it('know the first and last day of a year and of a month', () => {
    const nowruz = at(solarHijri, 1404, 1, 1);
    expect(startsUnit(solarHijri, 'year', nowruz)).toBe(true);
    expect(startsUnit(gregorian, 'month', nowruz)).toBe(false);
    expect(endsUnit(solarHijri, 'year', addDays(nowruz, -1))).toBe(true);
    expect(startsUnit(solarHijri, 'year', at(solarHijri, 1404, 2, 1))).toBe(false);
    expect(endsUnit(gregorian, 'month', at(gregorian, 2024, 2, 28))).toBe(false);
  });

  it('find the coarsest unit of a stretch, by calendar', () => {
    const stretch = [at(solarHijri, 1403, 1, 1), at(solarHijri, 1403, 12, 30)] as const;
    expect(wholeUnit(solarHijri, ...stretch)).toBe('year');
    expect(wholeUnit(gregorian, ...stretch)).toBe('day');
    expect(wholeUnit(solarHijri, stretch[0], at(solarHijri, 1403, 2, 31))).toBe('month');
    expect(wholeUnit(solarHijri, stretch[0], at(solarHijri, 1403, 2, 30))).toBe('day');
  });
});
