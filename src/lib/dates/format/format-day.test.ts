import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarId } from '../calendars/calendar.ts';
import { addDays, day, type Day } from '../day.ts';
import { languages } from '../../text/language.ts';
import { readIsoDay } from '../value/iso-day.ts';
import { formatDay } from './format-day.ts';
import { formatMonth } from './format-month.ts';
import { formatYear } from './format-year.ts';

const calendarIds: readonly CalendarId[] = ['gregorian', 'solar-hijri', 'lunar-hijri'];

function at(text: string): Day {
  return readIsoDay(text) ?? day(Number.NaN);
}

const paris = at('2025-02-08');

describe('formatDay', () => {
  it('writes a day as each language does, in each calendar', () => {
    const written = calendarIds.map((calendar) =>
      languages.map((language) => formatDay(paris, { calendar, language })),
    );
    expect(written).toEqual([
      ['8 February 2025', '۸ فوریهٔ ۲۰۲۵', '٨ فبراير ٢٠٢٥'],
      ['20 Bahman 1403', '۲۰ بهمن ۱۴۰۳', '٢٠ بهمن ١٤٠٣'],
      ['9 Shaban 1446', '۹ شعبان ۱۴۴۶', '٩ شعبان ١٤٤٦'],
    ]);
  });

  it('puts the weekday first', () => {
    const options = { calendar: 'gregorian', weekday: true } as const;
    expect(formatDay(paris, { ...options, language: 'en' })).toBe('Saturday, 8 February 2025');
    expect(formatDay(paris, { ...options, language: 'en', style: 'short' })).toBe(
      'Sat, 8 Feb 2025',
    );
    expect(formatDay(paris, { ...options, language: 'fa' })).toBe('شنبه ۸ فوریهٔ ۲۰۲۵');
    expect(formatDay(paris, { ...options, language: 'ar' })).toBe('السبت ٨ فبراير ٢٠٢٥');
  });

  it('writes the ezafe after a silent heh only', () => {
    const written = ['2021-01-05', '2021-05-05', '2021-06-05', '2021-07-05'].map((text) =>
      formatDay(at(text), { calendar: 'gregorian', language: 'fa' }),
    );
    expect(written).toEqual(['۵ ژانویهٔ ۲۰۲۱', '۵ مه ۲۰۲۱', '۵ ژوئن ۲۰۲۱', '۵ ژوئیهٔ ۲۰۲۱']);
  });

  it('writes an Arabic lunar month after its day in the genitive', () => {
    const eid = at('2021-07-20');
    expect(formatDay(eid, { calendar: 'lunar-hijri', language: 'ar' })).toBe('١٠ ذي الحجة ١٤٤٢');
  });

  it('counts lunar days by the civil table in Persian, unless another is asked for', () => {
    const day2019 = at('2019-01-01');
    const options = { calendar: 'lunar-hijri', language: 'fa', style: 'numeric' } as const;
    expect(formatDay(day2019, options)).toBe('۱۴۴۰/۰۴/۲۳');
    expect(formatDay(day2019, { ...options, variant: 'umm-al-qura' })).toBe('۱۴۴۰/۰۴/۲۵');
  });

  it('writes numeric dates year first', () => {
    const numeric = { style: 'numeric' } as const;
    expect(formatDay(paris, { ...numeric, calendar: 'gregorian', language: 'en' })).toBe(
      '2025-02-08',
    );
    expect(formatDay(paris, { ...numeric, calendar: 'solar-hijri', language: 'en' })).toBe(
      '1403/11/20',
    );
    expect(formatDay(paris, { ...numeric, calendar: 'solar-hijri', language: 'fa' })).toBe(
      '۱۴۰۳/۱۱/۲۰',
    );
    expect(formatDay(paris, { ...numeric, calendar: 'gregorian', language: 'ar' })).toBe(
      '٢٠٢٥/٠٢/٠٨',
    );
  });

  it('knows no year 0', () => {
    const ides = at('-0043-03-15');
    expect(formatDay(ides, { calendar: 'gregorian', language: 'en' })).toBe('15 March 44 BCE');
    expect(formatDay(ides, { calendar: 'gregorian', language: 'fa' })).toBe('۱۵ مارس ۴۴ پ.م.');
    expect(formatDay(ides, { calendar: 'gregorian', language: 'ar' })).toBe('١٥ مارس ٤٤ ق.م');
    // Digits alone could not tell the era.
    expect(formatDay(ides, { calendar: 'gregorian', language: 'en', style: 'numeric' })).toBe(
      '15 Mar 44 BCE',
    );
  });

  it('takes the numerals that it is told to', () => {
    const options = { calendar: 'gregorian', language: 'ar', numerals: 'latin' } as const;
    expect(formatDay(paris, options)).toBe('8 فبراير 2025');
  });

  it('is read back by a reader of English', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (count) => {
        const text = formatDay(day(count), { calendar: 'gregorian', language: 'en' });
        expect(Date.parse(`${text} UTC`)).toBe(count * 86_400_000);
      }),
    );
  });

  it('never writes two neighbouring days alike, and nothing that turns a line around', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000, max: 2_000_000 }).map(day),
        fc.constantFrom(...calendarIds),
        fc.constantFrom(...languages),
        fc.constantFrom('long', 'short', 'numeric'),
        (of, calendar, language, style) => {
          const options = { calendar, language, style, weekday: true, era: true } as const;
          const text = formatDay(of, options);
          expect(text).not.toBe(formatDay(addDays(of, 1), options));
          // The zero-width non-joiner belongs to Persian spelling; no other control or format character does.
          expect(text.replaceAll('\u200c', '')).not.toMatch(/[\p{Cc}\p{Cf}]|\s\s|^\s|\s$/u);
          expect(text.normalize('NFC')).toBe(text);
        },
      ),
    );
  });
});

describe('formatDay on another host', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks nothing of Intl', () => {
    vi.stubGlobal('Intl', undefined);
    expect(formatDay(paris, { calendar: 'gregorian', language: 'ar', weekday: true })).toBe(
      'السبت ٨ فبراير ٢٠٢٥',
    );
    expect(formatDay(paris, { calendar: 'solar-hijri', language: 'fa' })).toBe('۲۰ بهمن ۱۴۰۳');
    expect(formatDay(paris, { calendar: 'lunar-hijri', language: 'fa' })).toBe('۹ شعبان ۱۴۴۶');
  });
});

describe('formatYear', () => {
  it('tells the era before the first year, and elsewhere when asked', () => {
    expect(formatYear(-43, { calendar: 'gregorian', language: 'en' })).toBe('44 BCE');
    expect(formatYear(0, { calendar: 'gregorian', language: 'ar' })).toBe('١ ق.م');
    expect(formatYear(-4, { calendar: 'solar-hijri', language: 'en' })).toBe('5 BH');
    expect(formatYear(1403, { calendar: 'solar-hijri', language: 'fa' })).toBe('۱۴۰۳');
    expect(formatYear(1403, { calendar: 'solar-hijri', language: 'fa', era: true })).toBe(
      '۱۴۰۳ ه.ش.',
    );
    expect(formatYear(1446, { calendar: 'lunar-hijri', language: 'ar', era: true })).toBe(
      '١٤٤٦ هـ',
    );
    expect(formatYear(12_000, { calendar: 'gregorian', language: 'en', era: true })).toBe(
      '12000 CE',
    );
  });
});

describe('formatMonth', () => {
  it('names a month of a year', () => {
    expect(formatMonth(2021, 7, { calendar: 'gregorian', language: 'en' })).toBe('July 2021');
    expect(formatMonth(2021, 7, { calendar: 'gregorian', language: 'fa' })).toBe('ژوئیهٔ ۲۰۲۱');
    expect(formatMonth(1442, 12, { calendar: 'lunar-hijri', language: 'ar' })).toBe(
      'ذو الحجة ١٤٤٢',
    );
    expect(formatMonth(2021, 7, { calendar: 'gregorian', language: 'en', style: 'numeric' })).toBe(
      '2021-07',
    );
  });
});
