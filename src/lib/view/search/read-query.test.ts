import { describe, expect, it } from 'vitest';
import type { Day } from '../../dates/day.ts';
import { isoDay, readIsoDay } from '../../dates/value/iso-day.ts';
import type { Language } from '../../text/language.ts';
import { readQuery } from './read-query.ts';

const today = readIsoDay('2024-10-04') as Day;

function read(query: string, home: Language = 'en') {
  const date = readQuery(query, home, today);
  return (
    date && {
      ...date,
      readings: date.readings.map(({ days }) => `${isoDay(days.from)}..${isoDay(days.to)}`),
    }
  );
}

describe('readQuery', () => {
  it.each([
    ['bahman 1403', '2025-01-20..2025-02-18'],
    ['10 تموز 2021', '2021-07-10..2021-07-10'],
    ['۲۰ بهمن ۱۴۰۳', '2025-02-08..2025-02-08'],
    ['July 2021', '2021-07-01..2021-07-31'],
  ])('reads “%s” in whatever language the page is', (query, days) => {
    for (const home of ['en', 'fa', 'ar'] as const) {
      expect(read(query, home)).toMatchObject({ rest: '', yearless: null, relative: false });
      expect(read(query, home)?.readings[0]).toBe(days);
    }
  });

  it.each([
    ['بهمن', 'solar-hijri', 11, null],
    ['July', 'gregorian', 7, null],
    ['10 تموز', 'gregorian', 7, 10],
  ])('takes “%s” for a time of any year', (query, calendar, month, day) => {
    expect(read(query)).toMatchObject({ readings: [], yearless: { calendar, month, day } });
  });

  it.each([
    ['Paris 2004', 'Paris'],
    ['تظاهرات بهمن ۱۴۰۳', 'تظاهرات'],
    ['2021 قمة', 'قمة'],
  ])('tells the date of “%s” from the words beside it', (query, rest) => {
    expect(read(query)).toMatchObject({ rest, yearless: null });
  });

  it.each(['Paris', '10 parties', 'a march in Paris', '«بهمن ۱۴۰۳»', '"10 July 2021"', ''])(
    'finds no date in “%s”',
    (query) => expect(read(query)).toBeNull(),
  );

  it('counts from today, and says so', () => {
    expect(read('last week')).toMatchObject({ relative: true });
  });
});
