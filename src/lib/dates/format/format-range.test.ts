import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../calendars/calendar.ts';
import { day, type Day } from '../day.ts';
import { languages, type Language } from '../../text/language.ts';
import { readIsoDay } from '../value/iso-day.ts';
import { formatDay } from './format-day.ts';
import { formatRange, formatWindow } from './format-range.ts';
import type { FormatOptions } from './options.ts';

const limit = (text: string | null): Day | null => (text === null ? null : readIsoDay(text));
const inAll = (calendar: CalendarId, write: (options: FormatOptions) => string | null) =>
  languages.map((language: Language) => write({ calendar, language }));

describe('formatRange', () => {
  it.each([
    ['2021-07-10', '2021-07-10', '10 July 2021', '۱۰ ژوئیهٔ ۲۰۲۱', '١٠ يوليو ٢٠٢١'],
    ['2021-07-10', '2021-07-12', '10–12 July 2021', '۱۰ تا ۱۲ ژوئیهٔ ۲۰۲۱', '١٠–١٢ يوليو ٢٠٢١'],
    [
      '2021-06-20',
      '2021-07-10',
      '20 June – 10 July 2021',
      '۲۰ ژوئن تا ۱۰ ژوئیهٔ ۲۰۲۱',
      '٢٠ يونيو – ١٠ يوليو ٢٠٢١',
    ],
    [
      '2020-12-28',
      '2021-01-03',
      '28 December 2020 – 3 January 2021',
      '۲۸ دسامبر ۲۰۲۰ تا ۳ ژانویهٔ ۲۰۲۱',
      '٢٨ ديسمبر ٢٠٢٠ – ٣ يناير ٢٠٢١',
    ],
    ['2021-07-01', '2021-07-31', 'July 2021', 'ژوئیهٔ ۲۰۲۱', 'يوليو ٢٠٢١'],
    ['2021-05-01', '2021-07-31', 'May–July 2021', 'مه تا ژوئیهٔ ۲۰۲۱', 'مايو–يوليو ٢٠٢١'],
    [
      '2020-11-01',
      '2021-02-28',
      'November 2020 – February 2021',
      'نوامبر ۲۰۲۰ تا فوریهٔ ۲۰۲۱',
      'نوفمبر ٢٠٢٠ – فبراير ٢٠٢١',
    ],
    ['2018-01-01', '2018-12-31', '2018', '۲۰۱۸', '٢٠١٨'],
    ['2018-01-01', '2020-12-31', '2018–2020', '۲۰۱۸ تا ۲۰۲۰', '٢٠١٨–٢٠٢٠'],
    ['-0099-01-01', '0000-12-31', '100–1 BCE', '۱۰۰ تا ۱ پ.م.', '١٠٠–١ ق.م'],
    ['-0004-01-01', '0010-12-31', '5 BCE – 10', '۵ پ.م. تا ۱۰', '٥ ق.م – ١٠'],
    [
      '2025-02-01',
      null,
      'February 2025 or later',
      'فوریهٔ ۲۰۲۵ یا پس از آن',
      'فبراير ٢٠٢٥ أو بعد ذلك',
    ],
    [
      '2025-02-02',
      null,
      '2 February 2025 or later',
      '۲ فوریهٔ ۲۰۲۵ یا پس از آن',
      '٢ فبراير ٢٠٢٥ أو بعد ذلك',
    ],
    ['2019-01-01', null, '2019 or later', '۲۰۱۹ یا پس از آن', '٢٠١٩ أو بعد ذلك'],
    [
      null,
      '2021-07-12',
      '12 July 2021 or earlier',
      '۱۲ ژوئیهٔ ۲۰۲۱ یا پیش از آن',
      '١٢ يوليو ٢٠٢١ أو قبل ذلك',
    ],
    [null, '2021-12-31', '2021 or earlier', '۲۰۲۱ یا پیش از آن', '٢٠٢١ أو قبل ذلك'],
    [
      null,
      '2021-01-01',
      '1 January 2021 or earlier',
      '۱ ژانویهٔ ۲۰۲۱ یا پیش از آن',
      '١ يناير ٢٠٢١ أو قبل ذلك',
    ],
    [null, null, null, null, null],
  ])('from %s to %s', (earliest, latest, ...written) => {
    const texts = inAll('gregorian', (options) =>
      formatRange(limit(earliest), limit(latest), options),
    );
    expect(texts).toEqual(written);
  });

  it('sees whole months and years by the calendar it writes', () => {
    const write = (from: string, to: string) =>
      inAll('solar-hijri', (options) => formatRange(limit(from), limit(to), options));
    expect(write('2025-01-20', '2025-02-18')).toEqual(['Bahman 1403', 'بهمن ۱۴۰۳', 'بهمن ١٤٠٣']);
    expect(write('2024-03-20', '2025-03-20')).toEqual(['1403', '۱۴۰۳', '١٤٠٣']);
    expect(write('2018-01-01', '2018-12-31')).toEqual([
      '11 Dey 1396 – 10 Dey 1397',
      '۱۱ دی ۱۳۹۶ تا ۱۰ دی ۱۳۹۷',
      '١١ دي ١٣٩٦ – ١٠ دي ١٣٩٧',
    ]);
  });

  it('shares nothing between numeric dates', () => {
    const options = { calendar: 'gregorian', language: 'en', style: 'numeric' } as const;
    expect(formatRange(limit('2021-07-10'), limit('2021-07-12'), options)).toBe(
      '2021-07-10 – 2021-07-12',
    );
  });

  it('tells the era of years once where both have the same', () => {
    const options = { calendar: 'gregorian', language: 'en', era: true } as const;
    expect(formatRange(limit('2018-01-01'), limit('2020-12-31'), options)).toBe('2018–2020 CE');
    expect(formatRange(limit('1979-01-01'), limit('1980-02-02'), options)).toBe(
      '1 January 1979 – 2 February 1980 CE',
    );
    expect(formatRange(limit('-0005-01-01'), limit('0010-12-31'), options)).toBe('6 BCE – 10 CE');
  });

  it('writes a single day as formatDay does, and never writes two different stretches alike', () => {
    const someDay = fc.integer({ min: -700_000, max: 700_000 }).map(day);
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 800 }),
        fc.integer({ min: 1, max: 800 }),
        fc.constantFrom<CalendarId>('gregorian', 'solar-hijri', 'lunar-hijri'),
        fc.constantFrom(...languages),
        (first, length, other, calendar, language) => {
          const options = { calendar, language } as const;
          expect(formatRange(first, first, options)).toBe(formatDay(first, options));
          const text = formatRange(first, day(first + length), options);
          fc.pre(length !== other);
          expect(text).not.toBe(formatRange(first, day(first + other), options));
          expect(text).not.toBe(formatRange(day(first - other), day(first + length), options));
        },
      ),
    );
  });
});

describe('formatWindow', () => {
  it('says that one day between two is meant', () => {
    const write = (from: string | null, to: string | null) =>
      inAll('gregorian', (options) => formatWindow(limit(from), limit(to), options));
    expect(write('2021-06-20', '2021-07-10')).toEqual([
      'between 20 June and 10 July 2021',
      'میان ۲۰ ژوئن و ۱۰ ژوئیهٔ ۲۰۲۱',
      'بين ٢٠ يونيو و١٠ يوليو ٢٠٢١',
    ]);
    expect(write('2021-07-10', '2021-07-12')[0]).toBe('between 10 and 12 July 2021');
    expect(write('2019-11-01', '2019-11-30')[0]).toBe('November 2019');
    expect(write('2019-01-01', null)[0]).toBe('2019 or later');
    expect(write(null, null)).toEqual([null, null, null]);
  });

  it('puts an Arabic lunar month into the genitive behind its preposition', () => {
    const options = { calendar: 'lunar-hijri', language: 'ar', variant: 'civil' } as const;
    // The whole months Dhu al-Qada and Dhu al-Hijja of 1442.
    expect(formatWindow(limit('2021-06-11'), limit('2021-08-09'), options)).toBe(
      'بين ذي القعدة وذي الحجة ١٤٤٢',
    );
  });
});
