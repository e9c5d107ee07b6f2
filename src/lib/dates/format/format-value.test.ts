import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarId } from '../calendars/calendar.ts';
import { languages } from '../../text/language.ts';
import { anyEdtf } from '../value/edtf-samples.ts';
import { readIsoDay } from '../value/iso-day.ts';
import { fromEdtf, intersect, unknownValue } from '../value/make.ts';
import type { DateValue } from '../value/date-value.ts';
import { formatValue } from './format-value.ts';

const calendarIds: readonly CalendarId[] = ['gregorian', 'solar-hijri', 'lunar-hijri'];

function value(edtf: string, earliest: string | null = null, latest: string | null = null) {
  const made = edtf === '' ? unknownValue : fromEdtf(edtf);
  const window = {
    earliest: earliest === null ? null : readIsoDay(earliest),
    latest: latest === null ? null : readIsoDay(latest),
  };
  const narrowed = made && intersect(made, window);
  if (!narrowed) throw new Error(`no value: ${edtf}`);
  return narrowed;
}

const inAll = (of: DateValue, calendar: CalendarId) =>
  languages.map((language) => formatValue(of, { calendar, language }));

describe('formatValue in the Gregorian calendar', () => {
  it.each([
    ['2021-07-10/2021-07-12', '10–12 July 2021', '۱۰ تا ۱۲ ژوئیهٔ ۲۰۲۱', '١٠–١٢ يوليو ٢٠٢١'],
    [
      '[2021-06-20..2021-07-10]',
      'between 20 June and 10 July 2021',
      'میان ۲۰ ژوئن و ۱۰ ژوئیهٔ ۲۰۲۱',
      'بين ٢٠ يونيو و١٠ يوليو ٢٠٢١',
    ],
    ['2021-06~', 'about June 2021', 'حدود ژوئن ۲۰۲۱', 'نحو يونيو ٢٠٢١'],
    ['2021-06?', 'perhaps June 2021', 'شاید ژوئن ۲۰۲۱', 'ربما يونيو ٢٠٢١'],
    [
      '2021-06-10%',
      'perhaps about 10 June 2021',
      'شاید حدود ۱۰ ژوئن ۲۰۲۱',
      'ربما نحو ١٠ يونيو ٢٠٢١',
    ],
    [
      '1980~/2025-02-01',
      'about 1980 – 1 February 2025',
      'حدود ۱۹۸۰ تا ۱ فوریهٔ ۲۰۲۵',
      'نحو ١٩٨٠ – ١ فبراير ٢٠٢٥',
    ],
    [
      '2025-01-20~/2025-02-18~',
      'about 20 January – 18 February 2025',
      'حدود ۲۰ ژانویه تا ۱۸ فوریهٔ ۲۰۲۵',
      'نحو ٢٠ يناير – ١٨ فبراير ٢٠٢٥',
    ],
    ['2015/..', 'from 2015 on', 'از ۲۰۱۵ به بعد', 'منذ ٢٠١٥'],
    ['/2025-02-01', 'until 1 February 2025', 'تا ۱ فوریهٔ ۲۰۲۵', 'حتى ١ فبراير ٢٠٢٥'],
    ['[2019..]', '2019 or later', '۲۰۱۹ یا پس از آن', '٢٠١٩ أو بعد ذلك'],
    ['[2015,2018-03]', '2015 or March 2018', '۲۰۱۵ یا مارس ۲۰۱۸', '٢٠١٥ أو مارس ٢٠١٨'],
    [
      '{2013,2015,2018..2019}',
      '2013, 2015 and 2018–2019',
      '۲۰۱۳، ۲۰۱۵ و ۲۰۱۸ تا ۲۰۱۹',
      '٢٠١٣ و٢٠١٥ و٢٠١٨–٢٠١٩',
    ],
    [
      '[2021-06~..2021-07~]',
      'between about June 2021 and about July 2021',
      'میان حدود ژوئن ۲۰۲۱ و حدود ژوئیهٔ ۲۰۲۱',
      'بين نحو يونيو ٢٠٢١ ونحو يوليو ٢٠٢١',
    ],
    ['201X', 'the 2010s', 'دههٔ ۲۰۱۰', 'عقد ٢٠١٠'],
    ['196X~', 'about the 1960s', 'حدود دههٔ ۱۹۶۰', 'نحو عقد ١٩٦٠'],
    ['18XX', 'the 19th century', 'سدهٔ ۱۹', 'القرن ١٩'],
    ['20XX', 'the 21st century', 'سدهٔ ۲۱', 'القرن ٢١'],
    [
      '201X-07',
      'between July 2010 and July 2019',
      'میان ژوئیهٔ ۲۰۱۰ و ژوئیهٔ ۲۰۱۹',
      'بين يوليو ٢٠١٠ ويوليو ٢٠١٩',
    ],
    ['2021-XX', '2021', '۲۰۲۱', '٢٠٢١'],
    ['2021-21', 'spring 2021', 'بهار ۲۰۲۱', 'ربيع ٢٠٢١'],
    ['2021-24', 'winter 2021–2022', 'زمستان ۲۰۲۱–۲۰۲۲', 'شتاء ٢٠٢١–٢٠٢٢'],
    ['XXXX-10', 'October of an unknown year', 'اکتبر سالی نامعلوم', 'أكتوبر من سنة غير معروفة'],
    ['XXXX-02', 'February of an unknown year', 'فوریهٔ سالی نامعلوم', 'فبراير من سنة غير معروفة'],
    [
      'XXXX-09-11',
      '11 September of an unknown year',
      '۱۱ سپتامبر سالی نامعلوم',
      '١١ سبتمبر من سنة غير معروفة',
    ],
    [
      'XXXX-07-10/XXXX-07-12',
      '10–12 July of an unknown year',
      '۱۰ تا ۱۲ ژوئیهٔ سالی نامعلوم',
      '١٠–١٢ يوليو من سنة غير معروفة',
    ],
    [
      'XXXX-XX-22',
      'the 22nd of an unknown month',
      'روز ۲۲ ماهی نامعلوم',
      'اليوم ٢٢ من شهر غير معروف',
    ],
    [
      'XXXX-XX-12',
      'the 12th of an unknown month',
      'روز ۱۲ ماهی نامعلوم',
      'اليوم ١٢ من شهر غير معروف',
    ],
    ['-0043', '44 BCE', '۴۴ پ.م.', '٤٤ ق.م'],
    ['XXXX-XX-XX', null, null, null],
  ])('%s', (edtf, ...written) => {
    expect(inAll(value(edtf), 'gregorian')).toEqual(written);
  });

  it('tells bounds that are tighter than the string', () => {
    const october = value('XXXX-10', '2019-10-01');
    expect(inAll(october, 'gregorian')).toEqual([
      'October of an unknown year, October 2019 or later',
      'اکتبر سالی نامعلوم، اکتبر ۲۰۱۹ یا پس از آن',
      'أكتوبر من سنة غير معروفة، أكتوبر ٢٠١٩ أو بعد ذلك',
    ]);
    const english = { calendar: 'gregorian', language: 'en' } as const;
    expect(formatValue(value('2018', '2018-03-05'), english)).toBe(
      'between 5 March and 31 December 2018',
    );
    expect(formatValue(value('2018~', null, '2018-03-05'), english)).toBe(
      'about 2018, 5 March 2018 or earlier',
    );
    expect(formatValue(value('/2025-02-01', '2020-01-01'), english)).toBe(
      'until 1 February 2025, 2020 or later',
    );
    expect(formatValue(value('XXXX-XX-XX', '2019-02-01'), english)).toBe('February 2019 or later');
    expect(formatValue(value('', '2019-02-01', '2019-02-03'), english)).toBe(
      'between 1 and 3 February 2019',
    );
  });

  it('does not call a season narrowed that is counted from the equinox', () => {
    const english = { calendar: 'gregorian', language: 'en' } as const;
    expect(formatValue(value('2021-21', '2021-03-21', '2021-06-21'), english)).toBe('spring 2021');
    expect(formatValue(value('2021-21', '2021-05-10'), english)).toBe(
      'spring 2021, 10 May 2021 or later',
    );
  });

  it('does not tell bounds that are wider than an approximate string', () => {
    const wide = { ...value('2025-02~'), earliest: readIsoDay('2025-01-01') };
    expect(formatValue(wide, { calendar: 'gregorian', language: 'en' })).toBe(
      'about February 2025',
    );
  });
});

describe('formatValue in the Solar Hijri calendar', () => {
  it.each([
    ['2025-01-20/2025-02-18', 'Bahman 1403', 'بهمن ۱۴۰۳', 'بهمن ١٤٠٣'],
    ['2025-01-20~/2025-02-18~', 'about Bahman 1403', 'حدود بهمن ۱۴۰۳', 'نحو بهمن ١٤٠٣'],
    ['2021-07-10/2021-07-12', '19–21 Tir 1400', '۱۹ تا ۲۱ تیر ۱۴۰۰', '١٩–٢١ تير ١٤٠٠'],
    ['2021-07', '10 Tir – 9 Mordad 1400', '۱۰ تیر تا ۹ مرداد ۱۴۰۰', '١٠ تير – ٩ مرداد ١٤٠٠'],
    ['1980~', 'about 1358–1359', 'حدود ۱۳۵۸ تا ۱۳۵۹', 'نحو ١٣٥٨–١٣٥٩'],
    ['2021-06~', 'about Khordad–Tir 1400', 'حدود خرداد تا تیر ۱۴۰۰', 'نحو خرداد–تير ١٤٠٠'],
    [
      '1980~/2025-02-01',
      'about 1358 – 13 Bahman 1403',
      'حدود ۱۳۵۸ تا ۱۳ بهمن ۱۴۰۳',
      'نحو ١٣٥٨ – ١٣ بهمن ١٤٠٣',
    ],
    [
      '201X',
      'between 11 Dey 1388 and 10 Dey 1398',
      'میان ۱۱ دی ۱۳۸۸ و ۱۰ دی ۱۳۹۸',
      'بين ١١ دي ١٣٨٨ و١٠ دي ١٣٩٨',
    ],
    ['2015/..', 'from 11 Dey 1393 on', 'از ۱۱ دی ۱۳۹۳ به بعد', 'منذ ١١ دي ١٣٩٣'],
    ['XXXX-10', null, null, null],
  ])('%s', (edtf, ...written) => {
    expect(inAll(value(edtf), 'solar-hijri')).toEqual(written);
  });

  it('gives the days of a season as they were settled', () => {
    const spring = value('2021-21', '2021-03-21', '2021-06-21');
    expect(inAll(spring, 'solar-hijri')).toEqual([
      'Farvardin–Khordad 1400',
      'فروردین تا خرداد ۱۴۰۰',
      'فروردين–خرداد ١٤٠٠',
    ]);
  });

  it('keeps the bounds of a date whose year is unknown', () => {
    expect(inAll(value('XXXX-10', '2019-10-01'), 'solar-hijri')[0]).toBe('9 Mehr 1398 or later');
  });
});

describe('formatValue', () => {
  it('has words for every value with a bound, without a character that turns a line around', () => {
    fc.assert(
      fc.property(
        anyEdtf,
        fc.constantFrom(...calendarIds),
        fc.constantFrom(...languages),
        fc.constantFrom('long', 'short', 'numeric'),
        (edtf, calendar, language, style) => {
          const made = fromEdtf(edtf);
          if (!made) return;
          const text = formatValue(made, { calendar, language, style });
          if (made.earliest !== null || made.latest !== null) expect(text).not.toBeNull();
          if (text === null) return;
          expect(text.replaceAll('\u200c', '')).not.toMatch(
            /[\p{Cc}\p{Cf}]|\s\s|^\s|\s$|null|undefined|NaN/u,
          );
          expect(text.normalize('NFC')).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
