import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../../dates/calendars/calendar.ts';
import { day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { languages } from '../../text/language.ts';
import { dateUnder, type CrosshairOptions } from './crosshair-words.ts';

const of = (iso: string) => readIsoDay(iso) ?? day(0);
const english: CrosshairOptions = {
  calendar: 'gregorian',
  language: 'en',
  daysPerPx: 0.1,
  weekday: true,
  style: 'long',
};
const solar = { ...english, calendar: 'solar-hijri', weekday: false } as const;
const lunar = { ...english, calendar: 'lunar-hijri', weekday: false } as const;

describe('dateUnder', () => {
  it('reads one day in three calendars', () => {
    const summit = of('2021-07-10');
    expect(dateUnder(summit, english)).toBe('Saturday, 10 July 2021');
    expect(dateUnder(summit, solar)).toBe('19 Tir 1400');
    expect(dateUnder(summit, lunar)).toBe('30 Dhu al-Qadah 1442 AH');
    expect(dateUnder(summit, { ...solar, language: 'fa', weekday: true })).toBe('شنبه ۱۹ تیر ۱۴۰۰');
    expect(dateUnder(summit, { ...lunar, language: 'fa' })).toBe('۳۰ ذیقعدهٔ ۱۴۴۲ ه.ق.');
    expect(dateUnder(summit, { ...lunar, language: 'ar' })).toBe('٣٠ ذي القعدة ١٤٤٢ هـ');
  });

  it('is no finer than a px', () => {
    const read = (daysPerPx: number) => dateUnder(of('2021-07-10'), { ...english, daysPerPx });
    expect(read(1)).toBe('Saturday, 10 July 2021');
    expect(read(1.1)).toBe('July 2021');
    expect(read(30)).toBe('2021');
    expect(read(365 * 1.5)).toBe('about 2022');
    expect(read(365 * 8)).toBe('about 2020');
    expect(read(365 * 80)).toBe('about 2000');
  });

  it('counts backwards before the first year, and knows no year 0', () => {
    const read = (iso: string, daysPerPx: number) => dateUnder(of(iso), { ...solar, daysPerPx });
    expect(read('0600-07-10', 30)).toBe('22 BH');
    expect(read('-0500-07-10', 365 * 8)).toBe('about 1120 BH');
    expect(read('0622-07-10', 365 * 8)).toBe('about 1');
    expect(read('0620-07-10', 365 * 8)).toBe('about 1 BH');
    expect(dateUnder(of('0600-07-10'), { ...solar, language: 'fa', daysPerPx: 30 })).toBe(
      '۲۲ پیش از هجرت',
    );
  });

  it('says something at every scale, never a year 0', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3_000_000, max: 3_000_000 }),
        fc.double({ min: -4, max: 12, noNaN: true }).map(Math.exp),
        fc.constantFrom(...calendarIds),
        fc.constantFrom(...languages),
        (at, daysPerPx, calendar, language) => {
          const text = dateUnder(day(at), { ...english, calendar, language, daysPerPx });
          expect(text).not.toMatch(/(?<![\d۰-۹٠-٩])[0۰٠](?![\d۰-۹٠-٩])|-\d|NaN|undefined/u);
        },
      ),
    );
  });
});
