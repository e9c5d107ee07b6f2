import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { only, wordsIn } from './test-words.ts';

type Row = readonly [text: string, words: string, fields: Record<string, unknown>];

function reads(language: Language, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, words, fields) => {
    const found = only(text, language);
    expect(found.text).toBe(words);
    expect(found.symbolic).toMatchObject(fields);
    expect(found.kind).toBe('DATE');
  });
}

const solar = 'solar-hijri';
const lunar = 'lunar-hijri';
const gregorian = 'gregorian';

describe('English calendar dates', () => {
  reads('en', [
    ['Signed on 14 July 2015 in Vienna', '14 July 2015', { day: 14, month: 7, year: 2015 }],
    ['It was July 14th, 2015, at dawn', 'July 14th, 2015', { day: 14, month: 7, year: 2015 }],
    ['He left on the third of May', 'the third of May', { day: 3, month: 5 }],
    ['Filed 12-Mar-2014 by hand', '12-Mar-2014', { day: 12, month: 3, year: 2014 }],
    ['Dated 12 Jan. 2020', '12 Jan. 2020', { day: 12, month: 1, year: 2020 }],
    ['The vote of Sunday, 18 June 2021', 'Sunday, 18 June 2021', { weekday: 0, day: 18 }],
    ['They met 18 June, a Friday', '18 June, a Friday', { day: 18, month: 6, weekday: 5 }],
    ['See you Tuesday the 19th.', 'Tuesday the 19th', { weekday: 2, day: 19 }],
    ['Rent is due on the 15th.', 'the 15th', { day: 15 }],
    ['In October 2019 prices rose', 'October 2019', { month: 10, year: 2019 }],
    ['Prices rose in May', 'May', { month: 5 }],
    ['Updated 2021-07-10T12:00Z', '2021-07-10', { year: 2021, month: 7, day: 10 }],
    ['Invoice of 29.02.2020', '29.02.2020', { year: 2020, month: 2, day: 29 }],
    ['Report for 11/2022', '11/2022', { year: 2022, month: 11 }],
    ['In 1979 the shah left', '1979', { year: 1979, calendar: gregorian }],
    ['Pliny died in AD 79', 'AD 79', { year: 79 }],
    ['Caesar died in 44 BC.', '44 BC', { year: -43 }],
    ['It opened in nineteen eighty-four', 'nineteen eighty-four', { year: 1984 }],
    ['The law passed in two thousand and eight', 'two thousand and eight', { year: 2008 }],
    ['Music of the 1980s', 'the 1980s', { decade: 1980 }],
    ['Growth in the nineties', 'the nineties', { shortDecade: 90 }],
    ['Towns of the 19th century', 'the 19th century', { century: 19 }],
    ['Ruins from the 5th century BC', 'the 5th century BC', { century: -5 }],
    ['Sales in the third quarter of 2018', 'the third quarter of 2018', { quarter: 3, year: 2018 }],
    ['Cuts in the first half of 2019', 'the first half of 2019', { half: 1, year: 2019 }],
    ['In the summer of 2003', 'the summer of 2003', { season: 'summer', year: 2003 }],
    ['In early March', 'early March', { month: 3, part: 'early' }],
    ['Opened in mid-2019', 'mid-2019', { year: 2019, part: 'mid' }],
    ['At the end of 2012', 'the end of 2012', { year: 2012, part: 'late' }],
    ['On 22 Bahman 1357', '22 Bahman 1357', { calendar: solar, day: 22, month: 11, year: 1357 }],
  ]);

  it('knows the feasts', () => {
    expect(only('Christmas 2020 was quiet', 'en').symbolic).toEqual({
      type: 'holiday',
      holiday: 'christmas',
      year: 2020,
      calendar: gregorian,
    });
    expect(only('since last Easter', 'en').symbolic).toMatchObject({
      from: { type: 'holiday', holiday: 'easter', offset: -1 },
      to: null,
    });
    expect(wordsIn("New Year's Eve, Halloween and Ashura", 'en')).toHaveLength(3);
  });

  it('counts weekdays and weeks of a month', () => {
    expect(only('the first Monday of May 2022', 'en').symbolic).toEqual({
      type: 'nth',
      n: 1,
      unit: { weekday: 1 },
      of: { type: 'fields', calendar: gregorian, month: 5, year: 2022 },
    });
    expect(only('in the last week of September', 'en').symbolic).toMatchObject({
      n: -1,
      unit: 'week',
    });
    expect(only('the first Friday of the month', 'en').symbolic).toMatchObject({
      n: 1,
      unit: { weekday: 5 },
      of: { type: 'cycle', unit: 'month', offset: 0 },
    });
    expect(only('the week of 6 October', 'en').symbolic).toMatchObject({
      type: 'holding',
      unit: 'week',
    });
  });
});

describe('Persian calendar dates', () => {
  reads('fa', [
    [
      'در ۲۲ بهمن ۱۳۵۷ پیروز شد',
      '۲۲ بهمن ۱۳۵۷',
      { calendar: solar, day: 22, month: 11, year: 1357 },
    ],
    ['در بیست و دوم بهمن ۱۳۵۷', 'بیست و دوم بهمن ۱۳۵۷', { day: 22, month: 11 }],
    ['سی‌ام اسفند رسید', 'سی‌ام اسفند', { day: 30, month: 12 }],
    ['نشست ۱۴۰۳ بهمن ۱۳, شنبه', '۱۴۰۳ بهمن ۱۳, شنبه', { year: 1403, day: 13, weekday: 6 }],
    ['روز پنج‌شنبه ۲۶ شهریور ۹۴', 'روز پنج‌شنبه ۲۶ شهریور ۹۴', { shortYear: 94, weekday: 4 }],
    ['اعتراضات آبان ۹۸ سرکوب شد', 'آبان ۹۸', { calendar: solar, month: 8, shortYear: 98 }],
    ['در مهرماه ۱۳۸۸ تأسیس شد', 'مهرماه ۱۳۸۸', { month: 7, year: 1388 }],
    ['در دی‌ماه سال ۱۳۹۶', 'دی‌ماه سال ۱۳۹۶', { month: 10, year: 1396 }],
    ['در ۱ مه ۲۰۱۸', '۱ مه ۲۰۱۸', { calendar: gregorian, month: 5, day: 1 }],
    ['هفتم نوامبر ۲۰۱۰ بود', 'هفتم نوامبر ۲۰۱۰', { month: 11, day: 7 }],
    ['روز ۸ ثور ۱۳۷۱', 'روز ۸ ثور ۱۳۷۱', { calendar: solar, month: 2, year: 1371 }],
    ['۱۰ محرم ۶۱ قمری', '۱۰ محرم ۶۱ قمری', { calendar: lunar, year: 61, day: 10 }],
    ['۱۴ ربیع‌الاول ۱۳۹۹ ه‍.ق.', '۱۴ ربیع‌الاول ۱۳۹۹ ه‍.ق.', { calendar: lunar, month: 3 }],
    ['نامه ۱۳۹۸/۰۸/۲۴ رسید', '۱۳۹۸/۰۸/۲۴', { calendar: solar, year: 1398, month: 8, day: 24 }],
    ['نامه ۲۴/۸/۱۳۹۸ رسید', '۲۴/۸/۱۳۹۸', { calendar: solar, year: 1398, month: 8, day: 24 }],
    ['تاریخ ۹۸/۸/۲۴ خورد', '۹۸/۸/۲۴', { calendar: solar, shortYear: 98, month: 8, day: 24 }],
    ['در 2019-11-15 آغاز شد', '2019-11-15', { calendar: gregorian, year: 2019 }],
    ['در سال ۱۴۰۰ خورشیدی', 'سال ۱۴۰۰ خورشیدی', { calendar: solar, year: 1400 }],
    ['در سال ۲۰۱۵ امضا شد', 'سال ۲۰۱۵', { calendar: gregorian, year: 2015 }],
    ['در سال ۱۴۵۰ میلادی', 'سال ۱۴۵۰ میلادی', { calendar: gregorian, year: 1450 }],
    ['در سال ۱۴۴۵ قمری', 'سال ۱۴۴۵ قمری', { calendar: lunar, year: 1445 }],
    ['در سال ۲۵۳۵ شاهنشاهی', 'سال ۲۵۳۵ شاهنشاهی', { calendar: solar, year: 1355 }],
    ['جام جهانی ۱۹۹۸ در فرانسه', '۱۹۹۸', { year: 1998 }],
    ['سال ۶۷ بود', 'سال ۶۷', { calendar: solar, shortYear: 67 }],
    ['در دههٔ ۶۰', 'دههٔ ۶۰', { calendar: solar, shortDecade: 60 }],
    ['در دهه ۱۳۸۰', 'دهه ۱۳۸۰', { calendar: solar, decade: 1380 }],
    ['در دهه نود میلادی', 'دهه نود میلادی', { calendar: gregorian, shortDecade: 90 }],
    ['در قرن نوزدهم میلادی', 'قرن نوزدهم میلادی', { calendar: gregorian, century: 19 }],
    ['در قرن چهارم هجری', 'قرن چهارم هجری', { calendar: lunar, century: 4 }],
    ['در بهار ۱۳۹۸', 'بهار ۱۳۹۸', { calendar: solar, season: 'spring', year: 1398 }],
    ['تابستان ۶۷ را', 'تابستان ۶۷', { calendar: solar, season: 'summer', shortYear: 67 }],
    ['سه‌ماهه دوم ۱۴۰۲', 'سه‌ماهه دوم ۱۴۰۲', { quarter: 2, year: 1402 }],
    ['نیمه نخست سال ۱۳۹۸', 'نیمه نخست سال ۱۳۹۸', { half: 1, year: 1398 }],
    ['اواخر سال ۱۳۹۸', 'اواخر سال ۱۳۹۸', { year: 1398, part: 'late' }],
    ['نیمه اسفند شد', 'نیمه اسفند', { month: 12, part: 'mid' }],
  ]);

  it('knows the feasts', () => {
    expect(only('عید نوروز سال ۱۳۹۹', 'fa').symbolic).toMatchObject({
      holiday: 'nowruz',
      year: 1399,
    });
    expect(only('شب چهارشنبه‌سوری بود', 'fa').symbolic).toMatchObject({
      holiday: 'chaharshanbe-suri',
    });
    expect(wordsIn('از تاسوعا، شب یلدا و سیزده‌به‌در', 'fa')).toHaveLength(3);
  });

  it('counts weeks, days and weekdays', () => {
    expect(only('هفته سوم مهر', 'fa').symbolic).toMatchObject({
      n: 3,
      unit: 'week',
      of: { month: 7 },
    });
    expect(only('آخرین روز شهریور', 'fa').symbolic).toMatchObject({ n: -1, unit: 'day' });
    expect(only('شنبه بعد از نوروز', 'fa').symbolic).toMatchObject({
      n: 1,
      unit: { weekday: 6 },
      of: { modifier: 'after' },
    });
  });
});

describe('Arabic calendar dates', () => {
  reads('ar', [
    [
      'في 12 مارس/آذار 2024 عقدت',
      '12 مارس/آذار 2024',
      { calendar: gregorian, month: 3, year: 2024 },
    ],
    ['وفي كانون الثاني/يناير 2020', 'كانون الثاني/يناير 2020', { month: 1, year: 2020 }],
    ['في الخامس والعشرين من تموز', 'الخامس والعشرين من تموز', { day: 25, month: 7 }],
    ['في الثالث عشر من شباط 2013', 'الثالث عشر من شباط 2013', { day: 13, month: 2, year: 2013 }],
    [
      'يوم الجمعة الموافق 16 أيلول 2022',
      'يوم الجمعة الموافق 16 أيلول 2022',
      { weekday: 5, day: 16 },
    ],
    ['بأيلول 2014 سافر', 'أيلول 2014', { month: 9, year: 2014 }],
    ['في 19 غشت 1953', '19 غشت 1953', { month: 8 }],
    ['في 5 جويلية 1962', '5 جويلية 1962', { month: 7 }],
    ['في 18 شتنبر 2021', '18 شتنبر 2021', { month: 9 }],
    ['منتصف شهر مارس', 'منتصف شهر مارس', { month: 3, part: 'mid' }],
    ['في الشهر التاسع سنة 2014', 'الشهر التاسع سنة 2014', { month: 9, year: 2014 }],
    ['في 22 بهمن 1357', '22 بهمن 1357', { calendar: solar, year: 1357 }],
    [
      'في 15 شعبان 1446 هـ',
      '15 شعبان 1446 هـ',
      { calendar: lunar, variant: 'umm-al-qura', year: 1446 },
    ],
    ['بتاريخ 14-09-1432 هـ', '14-09-1432 هـ', { calendar: lunar, month: 9, day: 14 }],
    ['بتاريخ 5/11/2019 صدر', '5/11/2019', { month: 11, day: 5 }],
    ['لعام 2015 أهمية', 'عام 2015', { year: 2015 }],
    ['ذبحوا في عام1988 على يد', 'عام1988', { year: 1988 }],
    ['سنة 329 للهجرة', 'سنة 329 للهجرة', { calendar: lunar, year: 329 }],
    ['السنة الهجرية 1445', 'السنة الهجرية 1445', { calendar: lunar, year: 1445 }],
    ['عام ألف وتسعمائة وثمانين', 'عام ألف وتسعمائة وثمانين', { year: 1980 }],
    ['في السبعينيات', 'السبعينيات', { shortDecade: 70 }],
    ['ستينيات القرن التاسع عشر', 'ستينيات القرن التاسع عشر', { decade: 1860 }],
    ['في القرن الثالث الهجري', 'القرن الثالث الهجري', { calendar: lunar, century: 3 }],
    ['الربع الأول من عام 2023', 'الربع الأول من عام 2023', { quarter: 1, year: 2023 }],
    ['في صيف 2006', 'صيف 2006', { season: 'summer', year: 2006 }],
    ['في أواخر عام 1999', 'أواخر عام 1999', { year: 1999, part: 'late' }],
  ]);

  it('takes an ordinal behind a weekday for the day of the month only where the weekday agrees', () => {
    // 1 October 2024 was a Tuesday, 3 October was not.
    expect(only('الثلاثاء الأول من أكتوبر 2024', 'ar').symbolic).toMatchObject({
      day: 1,
      weekday: 2,
    });
    expect(only('الثلاثاء الثالث من أكتوبر 2024', 'ar').symbolic).toMatchObject({
      type: 'nth',
      n: 3,
    });
  });

  it('knows the feasts', () => {
    expect(only('عيد الأضحى 2013', 'ar').symbolic).toMatchObject({
      holiday: 'eid-al-adha',
      year: 2013,
    });
    expect(only('في عيد الفطر الماضي', 'ar').symbolic).toMatchObject({
      holiday: 'eid-al-fitr',
      offset: -1,
    });
  });

  it('keeps a Gregorian year about a lunar month', () => {
    expect(only('شعبان 2019', 'ar').symbolic).toMatchObject({
      type: 'within',
      inner: { calendar: lunar, month: 8 },
      of: { calendar: gregorian, year: 2019 },
    });
  });
});
