import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { calendars } from '../../dates/calendars/index.ts';
import { day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import type { Tick } from '../../timeline/ticks.ts';
import type { UnitName } from '../../timeline/units.ts';
import { majorRoom, tickWords } from './tick-words.ts';

const tick = (iso: string, unit: UnitName, calendar: CalendarId): Tick => {
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

const told = (name: string) => name;
const plain = { weekdays: false, era: false, told };
const wordy = { weekdays: true, era: false, told };

describe('tickWords', () => {
  it('names years in the digits of the language', () => {
    const nowruz = tick('2021-03-21', 'year', 'solar-hijri');
    expect(tickWords('solar-hijri', 'fa', plain).major[0]?.(nowruz, false)).toBe('۱۴۰۰');
    expect(tickWords('solar-hijri', 'en', plain).major[0]?.(nowruz, false)).toBe('1400');
  });

  it('tells the year with the first month and with each that begins a year', () => {
    const [long, short] = tickWords('gregorian', 'en', plain).major;
    expect(long?.(tick('2021-07-01', 'month', 'gregorian'), true)).toBe('July 2021');
    expect(long?.(tick('2021-08-01', 'month', 'gregorian'), false)).toBe('August');
    expect(short?.(tick('2022-01-01', 'month', 'gregorian'), false)).toBe('Jan 2022');
  });

  it('names a lunar month by its own names in each language', () => {
    const muharram = tick('2021-08-09', 'month', 'lunar-hijri');
    const named = (['en', 'fa', 'ar'] as const).map((language) =>
      tickWords('lunar-hijri', language, plain).major[0]?.(muharram, false),
    );
    expect(named).toEqual(['Muharram 1443', 'محرم ۱۴۴۳', 'محرم ١٤٤٣']);
  });

  it('names a day with its weekday where there is room, with less of it where there is less', () => {
    const [short, narrow, bare] = tickWords('gregorian', 'en', wordy).minor;
    const saturday = tick('2021-07-10', 'day', 'gregorian');
    expect(short?.(saturday, false)).toBe('Sat 10');
    expect(narrow?.(saturday, false)).toBe('Sa 10');
    expect(bare?.(saturday, false)).toBe('10');
    expect(
      tickWords('solar-hijri', 'fa', wordy).minor[1]?.(
        tick('2021-07-10', 'day', 'solar-hijri'),
        false,
      ),
    ).toBe('ش ۱۹');
  });

  it('names a day by its number alone where another axis tells the weekday', () => {
    const [first] = tickWords('gregorian', 'en', plain).minor;
    expect(first?.(tick('2021-07-10', 'day', 'gregorian'), false)).toBe('10');
  });

  it('tells the era at the first label only, where it is asked to', () => {
    const [long] = tickWords('lunar-hijri', 'en', { ...plain, era: true }).major;
    const year = tick('2021-08-09', 'year', 'lunar-hijri');
    expect(long?.(year, true)).toBe('1443 AH');
    expect(long?.(year, false)).toBe('1443');
  });
});

describe('majorRoom', () => {
  const measure = (text: string): number => text.length * 7;
  const of = (from: string, to: string) => ({
    start: readIsoDay(from) ?? 0,
    end: readIsoDay(to) ?? 0,
  });
  const now = of('2020-01-01', '2022-01-01');

  it('is more where years tell their era', () => {
    const ages = of('-2000-01-01', '2000-01-01');
    expect(majorRoom('solar-hijri', 'fa', now, measure)('year')).toBe(56);
    expect(majorRoom('solar-hijri', 'fa', ages, measure)('year')).toBe(
      '۲۶۲۱ پیش از هجرت'.length * 7 + 11,
    );
  });

  it('is enough for the longest month and for the one that tells the year', () => {
    const room = majorRoom('gregorian', 'fa', now, measure)('month');
    expect(room).toBe('ژانویهٔ ۲۰۲۰'.length * 7 + 11);
  });
});
