import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { find } from './find.ts';
import { only, wordsIn } from './test-words.ts';

type Row = readonly [text: string, words: string, from: unknown, to: unknown];

function reads(language: Language, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, words, from, to) => {
    const found = only(text, language);
    expect(found.text).toBe(words);
    expect(found.kind).toBe('DATE');
    expect(found.symbolic).toMatchObject({ type: 'span', mode: 'stretch', from, to });
  });
}

describe('ranges', () => {
  reads('en', [
    ['from 10 to 12 July', '10 to 12 July', { day: 10, month: 7 }, { day: 12, month: 7 }],
    ['July 13–15, 2021', 'July 13–15, 2021', { day: 13, year: 2021 }, { day: 15, year: 2021 }],
    ['the 13th to the 15th of July', 'the 13th to the 15th of July', { day: 13 }, { day: 15 }],
    ['June 28 to July 3, 2019', 'June 28 to July 3, 2019', { day: 28, year: 2019 }, { day: 3 }],
    ['between 3 and 12 September', '3 and 12 September', { day: 3, month: 9 }, { day: 12 }],
    ['between May and June 2020', 'May and June 2020', { month: 5, year: 2020 }, { month: 6 }],
    [
      '20 December to 5 January 2025',
      '20 December to 5 January 2025',
      { year: 2024 },
      { year: 2025 },
    ],
    ['the war (1939–1945)', '1939–1945', { year: 1939 }, { year: 1945 }],
    ['from 2014 until 2018', '2014 until 2018', { year: 2014 }, { year: 2018 }],
    ['the war of 1914-18', '1914-18', { year: 1914 }, { year: 1918 }],
    ['Monday to Thursday', 'Monday to Thursday', { weekday: 1 }, { weekday: 4 }],
  ]);
  reads('fa', [
    ['از ۳ تا ۵ مهر', '۳ تا ۵ مهر', { day: 3, month: 7 }, { day: 5, month: 7 }],
    ['از ۲۸ ژوئن تا ۳ ژوئیه', '۲۸ ژوئن تا ۳ ژوئیه', { month: 6 }, { month: 7 }],
    ['۱۹ تا ۲۱ تیر ۱۴۰۴', '۱۹ تا ۲۱ تیر ۱۴۰۴', { day: 19, year: 1404 }, { day: 21, year: 1404 }],
    ['روزهای دهم تا هجدهم نوامبر', 'روزهای دهم تا هجدهم نوامبر', { day: 10 }, { day: 18 }],
    ['فروردین تا خرداد ۱۴۰۲', 'فروردین تا خرداد ۱۴۰۲', { month: 1, year: 1402 }, { month: 3 }],
    ['سال‌های ۸۹ تا ۹۴', 'سال‌های ۸۹ تا ۹۴', { shortYear: 89 }, { shortYear: 94 }],
    ['از سال ۱۳۹۲ تا ۱۴۰۰', 'سال ۱۳۹۲ تا ۱۴۰۰', { year: 1392 }, { year: 1400 }],
    ['سوم تا پنجم همین ماه', 'سوم تا پنجم همین ماه', { n: 3 }, { n: 5 }],
    ['از ابتدای سال تاکنون', 'ابتدای سال تاکنون', { part: 'early' }, { when: 'present' }],
  ]);
  reads('ar', [
    ['من 10 إلى 12 يوليو', '10 إلى 12 يوليو', { day: 10, month: 7 }, { day: 12, month: 7 }],
    ['تموز 13 إلى 15', 'تموز 13 إلى 15', { day: 13, month: 7 }, { day: 15 }],
    ['بين 2 أكتوبر و22 أكتوبر', '2 أكتوبر و22 أكتوبر', { day: 2 }, { day: 22 }],
    ['بين عامي 1980 و1988', 'عامي 1980 و1988', { year: 1980 }, { year: 1988 }],
    ['بين يناير ومارس 2021', 'يناير ومارس 2021', { month: 1, year: 2021 }, { month: 3 }],
    ['من 4 إلى 23 في الشهر القادم', '4 إلى 23 في الشهر القادم', { n: 4 }, { n: 23 }],
  ]);
});

describe('the first or last few of something, and what ends with a day', () => {
  const months = (n: number, unit = 'month') => ({ type: 'nth', n, unit });
  reads('en', [
    ['the first six months of 2020', 'the first six months of 2020', months(1), months(6)],
    [
      'the last three days of May',
      'the last three days of May',
      months(-3, 'day'),
      months(-1, 'day'),
    ],
    ['the week ending 12 May', 'the week ending 12 May', { type: 'shift' }, { day: 12, month: 5 }],
  ]);
  reads('fa', [
    ['در شش ماه نخست امسال', 'شش ماه نخست امسال', months(1), months(6)],
    ['سه ماه پایانی سال گذشته', 'سه ماه پایانی سال گذشته', months(-3), months(-1)],
    ['هفته منتهی به ۱۲ مهر', 'هفته منتهی به ۱۲ مهر', { type: 'shift' }, { day: 12 }],
  ]);
  reads('ar', [
    [
      'الأشهر الستة الأولى من العام الماضي',
      'الأشهر الستة الأولى من العام الماضي',
      months(1),
      months(6),
    ],
  ]);
});

describe('open ends and limits', () => {
  it.each<[string, Language, string, Record<string, unknown>]>([
    ['since 2015', 'en', 'since 2015', { type: 'span', from: { year: 2015 }, to: null }],
    ['until late August', 'en', 'until late August', { from: null, to: { month: 8 } }],
    ['before May 2020', 'en', 'before May 2020', { modifier: 'before' }],
    ['no later than 15 June', 'en', 'no later than 15 June', { modifier: 'not-after' }],
    ['circa 1066', 'en', 'circa 1066', { modifier: 'about', of: { year: 1066 } }],
    ['from 2015 onwards', 'en', '2015 onwards', { type: 'span', to: null }],
    ['تا پایان سال ۱۴۰۴', 'fa', 'تا پایان سال ۱۴۰۴', { from: null, to: { part: 'late' } }],
    ['پیش از سال ۱۳۵۷', 'fa', 'پیش از سال ۱۳۵۷', { modifier: 'before' }],
    ['حدود ۵۸۹ خورشیدی', 'fa', 'حدود ۵۸۹ خورشیدی', { modifier: 'about' }],
    ['از مهر ۱۴۰۳ به بعد', 'fa', 'مهر ۱۴۰۳ به بعد', { type: 'span', to: null }],
    ['منذ عام 2018', 'ar', 'منذ عام 2018', { from: { year: 2018 }, to: null }],
    ['بحلول عام 2030', 'ar', 'بحلول عام 2030', { modifier: 'not-after' }],
    ['قرابة نهاية عام 1999', 'ar', 'قرابة نهاية عام 1999', { modifier: 'about' }],
    [
      'منذ عام 2018 وحتى نهاية عام 2020',
      'ar',
      'منذ عام 2018 وحتى نهاية عام 2020',
      { from: { year: 2018 }, to: { year: 2020, part: 'late' } },
    ],
  ])('%s', (text, language, words, value) => {
    const found = only(text, language);
    expect(found.text).toBe(words);
    expect(found.symbolic).toMatchObject(value);
  });
});

describe('lists', () => {
  it('gives each day the month of the last', () => {
    expect(find('در روزهای ۲۵ و ۲۹ آبان', 'fa').map(({ symbolic }) => symbolic)).toMatchObject([
      { day: 25, month: 8 },
      { day: 29, month: 8 },
    ]);
    expect(wordsIn('on 5, 6 and 7 August 2012', 'en')).toEqual(['5', '6', '7 August 2012']);
    expect(wordsIn('July 3 and 4 in Rome', 'en')).toEqual(['July 3', '4']);
  });

  it('makes each number of a list of years and decades one', () => {
    expect(find('در دهه 60، 70 و 80', 'fa').map(({ symbolic }) => symbolic)).toMatchObject([
      { shortDecade: 60 },
      { shortDecade: 70 },
      { shortDecade: 80 },
    ]);
    expect(wordsIn('در سال‌های ۱۹۳۲ و ۱۹۳۴', 'fa')).toEqual(['سال‌های ۱۹۳۲', '۱۹۳۴']);
  });
});
