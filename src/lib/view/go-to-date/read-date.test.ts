import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../dates/day.ts';
import { isoDay, readIsoDay } from '../../dates/value/iso-day.ts';
import type { Language } from '../../text/language.ts';
import { readDate, type DateReading } from './read-date.ts';

const today = readIsoDay('2024-10-04') as Day;

const daysOf = ({ days }: DateReading): string => `${isoDay(days.from)}..${isoDay(days.to)}`;

function read(text: string, home: Language = 'en') {
  const answer = readDate(text, home, today);
  if (answer.unread !== null) return answer;
  return { ...answer, best: daysOf(answer.best), others: answer.others.map(daysOf) };
}

describe('readDate', () => {
  it.each([
    ['bahman 1403', '2025-01-20..2025-02-18'],
    ['10 تموز 2021', '2021-07-10..2021-07-10'],
    ['۱۳ بهمن ۱۴۰۳', '2025-02-01..2025-02-01'],
    ['1979', '1979-01-01..1979-12-31'],
    ['summer 2021', '2021-06-01..2021-09-23'],
    ['15 رجب 1442', '2021-02-26..2021-02-28'],
    ['500 BC', '-0499-01-01..-0499-12-31'],
  ])('reads “%s” whatever the language of the page', (text, days) => {
    for (const home of ['en', 'fa', 'ar'] as const) {
      expect(read(text, home)).toMatchObject({ unread: null, best: days, relative: false });
    }
  });

  it('reads a bare year in the calendar of the page, and offers the others', () => {
    expect(read('۱۴۰۳', 'fa')).toMatchObject({ best: '2024-03-20..2025-03-20' });
    expect(read('1403', 'en')).toMatchObject({ best: '1403-01-01..1403-12-31' });
    expect(read('1403', 'en')).toHaveProperty(
      'others',
      expect.arrayContaining(['2024-03-20..2025-03-20']),
    );
  });

  it('offers both orders of day and month, and says why one lost', () => {
    const answer = readDate('03/04/2021', 'fa', today);
    if (answer.unread !== null) throw new Error(answer.unread);
    expect(daysOf(answer.best)).toBe('2021-04-03..2021-04-03');
    expect(answer.others.map(daysOf)).toEqual(['2021-03-04..2021-03-04']);
    expect(answer.others[0]?.reason).toMatch(/\S/u);
  });

  it('counts from today, and says so', () => {
    expect(read('last week')).toMatchObject({ best: '2024-09-23..2024-09-29', relative: true });
    expect(read('دیروز', 'en')).toMatchObject({ best: '2024-10-03..2024-10-03', relative: true });
  });

  it('tells the month or the day that is named without a year', () => {
    const solar = { calendar: 'solar-hijri', month: 11 };
    expect(read('بهمن')).toMatchObject({ yearless: { ...solar, day: null } });
    expect(read('۲۲ بهمن')).toMatchObject({ yearless: { ...solar, day: 22 } });
    expect(read('bahman 1403')).toMatchObject({ yearless: null });
    expect(read('yesterday')).toMatchObject({ yearless: null });
  });

  it('goes to the bound where one side is open', () => {
    expect(read('before 2019')).toMatchObject({ best: '2018-12-31..2018-12-31' });
  });

  it('says which words it has read where there are others', () => {
    expect(read('I was born in 1979, they say')).toMatchObject({ words: '1979' });
    expect(read(' 10 July 2021 ')).toMatchObject({ words: null });
  });

  it.each([
    ['hello', 'unreadable'],
    ['', 'unreadable'],
    ['three weeks', 'lengthOnly'],
    ['every Friday', 'recurring'],
  ] as const)('says why “%s” has no place', (text, unread) => {
    expect(read(text)).toEqual({ unread });
  });

  it('offers no reading twice', () => {
    const { others, best } = read('2021-07-10') as { others: string[]; best: string };
    expect(others).not.toContain(best);
    expect(new Set(others).size).toBe(others.length);
  });

  it('takes the day from its caller, not from a clock', () => {
    expect(readDate('today', 'en', day(0))).toMatchObject({ best: { days: { from: 0, to: 0 } } });
  });
});
