import { describe, expect, it } from 'vitest';
import { calendars } from '../../dates/calendars/index.ts';
import { day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import type { Tick } from '../../timeline/ticks.ts';
import type { UnitName } from '../../timeline/units.ts';
import type { MainCalendar } from '../prepare/model.ts';
import { tickWords } from './tick-words.ts';

const tick = (iso: string, unit: UnitName, calendar: MainCalendar): Tick => {
  const at = readIsoDay(iso) ?? day(0);
  return {
    day: at,
    unit,
    step: 1,
    rank: unit,
    major: true,
    fields: calendars[calendar].fromDay(at),
  };
};

describe('tickWords', () => {
  it('names years in the digits of the language', () => {
    const nowruz = tick('2021-03-21', 'year', 'solar-hijri');
    expect(tickWords('solar-hijri', 'fa').major[0]?.(nowruz, false)).toBe('۱۴۰۰');
    expect(tickWords('solar-hijri', 'en').major[0]?.(nowruz, false)).toBe('1400');
  });

  it('tells the year with the first month and with each that begins a year', () => {
    const [long, short] = tickWords('gregorian', 'en').major;
    expect(long?.(tick('2021-07-01', 'month', 'gregorian'), true)).toBe('July 2021');
    expect(long?.(tick('2021-08-01', 'month', 'gregorian'), false)).toBe('August');
    expect(short?.(tick('2022-01-01', 'month', 'gregorian'), false)).toBe('Jan 2022');
  });

  it('names a day with its weekday where there is room, else by its number', () => {
    const [wordy, bare] = tickWords('gregorian', 'en').minor;
    expect(wordy?.(tick('2021-07-10', 'day', 'gregorian'), false)).toBe('Sat 10');
    expect(bare?.(tick('2021-07-10', 'day', 'gregorian'), false)).toBe('10');
  });
});
