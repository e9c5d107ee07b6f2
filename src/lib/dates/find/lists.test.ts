import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { find } from './find.ts';
import { only, wordsIn } from './test-words.ts';

describe('lists share what only one of them says', () => {
  it.each<[string, Language, readonly [string, Record<string, unknown>][]]>([
    [
      'Rates rose in January and February 2024.',
      'en',
      [
        ['January', { month: 1, year: 2024 }],
        ['February 2024', { month: 2, year: 2024 }],
      ],
    ],
    [
      'It snowed in December and January 2024.',
      'en',
      [
        ['December', { month: 12, year: 2023 }],
        ['January 2024', { month: 1, year: 2024 }],
      ],
    ],
    [
      'Tiles of the 12th and 13th centuries',
      'en',
      [
        ['the 12th', { century: 12 }],
        ['13th centuries', { century: 13 }],
      ],
    ],
    [
      'در جنوری و فبروری ۲۰۲۴ کمک کرد',
      'fa',
      [
        ['جنوری', { month: 1, year: 2024 }],
        ['فبروری ۲۰۲۴', { month: 2, year: 2024 }],
      ],
    ],
    [
      'در دهه‌های چهل و پنجاه',
      'fa',
      [
        ['دهه‌های چهل', { shortDecade: 40 }],
        ['پنجاه', { shortDecade: 50 }],
      ],
    ],
    [
      'في أيار وحزيران 2014',
      'ar',
      [
        ['أيار', { month: 5, year: 2014 }],
        ['حزيران 2014', { month: 6, year: 2014 }],
      ],
    ],
  ])('%s', (text, language, expected) => {
    const found = find(text, language);
    expect(found.map((one) => one.text)).toEqual(expected.map(([words]) => words));
    found.forEach((one, index) => expect(one.symbolic).toMatchObject(expected[index]?.[1] ?? {}));
  });

  it('lends no year to a date that has one, or that stands in another clause', () => {
    const [first] = find('In January 2020 he left. In February 2024 she came.', 'en');
    expect(first?.symbolic).toMatchObject({ month: 1, year: 2020 });
    const [may] = find('In May he left for Paris and in June 2024 came back.', 'en');
    expect(may?.symbolic).not.toHaveProperty('year');
  });
});

describe('what returns at a certain time is one set', () => {
  it.each<[string, Language, string, Record<string, unknown>]>([
    [
      'on the first Sunday of every month',
      'en',
      'the first Sunday of every month',
      { type: 'nth' },
    ],
    ['They meet every other Tuesday', 'en', 'every other Tuesday', { weekday: 2 }],
    ['The river floods every spring', 'en', 'every spring', { season: 'spring' }],
    ['في الثاني من ديسمبر من كل عام', 'ar', 'الثاني من ديسمبر من كل عام', { day: 2, month: 12 }],
    ['في أيام الجمعة', 'ar', 'أيام الجمعة', { weekday: 5 }],
  ])('%s', (text, language, words, on) => {
    const found = only(text, language);
    expect(found).toMatchObject({ text: words, kind: 'SET', symbolic: { type: 'recurrence', on } });
  });

  it.each<[string, Language, string]>([
    ['ماهی دو بار پرواز دارد', 'fa', 'ماهی دو بار'],
    ['هر دو هفته یک بار', 'fa', 'هر دو هفته یک بار'],
    ['مرتين في الأسبوع', 'ar', 'مرتين في الأسبوع'],
    ['ثلاث مرات في الشهر', 'ar', 'ثلاث مرات في الشهر'],
  ])('%s', (text, language, words) => {
    expect(only(text, language)).toMatchObject({ text: words, kind: 'SET' });
  });
});

describe('parts of decades, centuries and months', () => {
  it.each<[string, Language, string, Record<string, unknown>]>([
    ['the first half of the 1980s', 'en', 'the first half of the 1980s', { half: 1, decade: 1980 }],
    ['نیمهٔ دوم قرن بیستم', 'fa', 'نیمهٔ دوم قرن بیستم', { half: 2, century: 20 }],
    ['النصف الثاني من القرن التاسع عشر', 'ar', 'النصف الثاني من القرن التاسع عشر', { half: 2 }],
    ['الربع الأخير من 2022', 'ar', 'الربع الأخير من 2022', { quarter: 4, year: 2022 }],
    ['Sales fell in Q1 2023', 'en', 'Q1 2023', { quarter: 1, year: 2023 }],
    ['from the nineteen-sixties', 'en', 'the nineteen-sixties', { decade: 1960 }],
    ['the spirit of ’68', 'en', '’68', { shortYear: 68 }],
  ])('%s', (text, language, words, fields) => {
    expect(only(text, language)).toMatchObject({ text: words, symbolic: fields });
  });

  it('counts millennia back from Christ', () => {
    expect(only('tools of the fourth millennium BC', 'en').symbolic).toMatchObject({
      type: 'span',
      from: { year: -3999 },
      to: { year: -3000 },
    });
  });
});

describe('what lies nearest', () => {
  it('needs two times', () => {
    expect(only('the second closest Monday to 5 October', 'en').symbolic).toMatchObject({
      type: 'nearest',
      n: 2,
      of: { weekday: 1 },
      to: { day: 5, month: 10 },
    });
    expect(only('نزدیک‌ترین جمعه به ۵ مهر', 'fa').symbolic).toMatchObject({
      type: 'nearest',
      n: 1,
    });
    expect(wordsIn('the closest Monday', 'en')).toEqual(['Monday']);
  });
});

describe('names and counts that hold words of time', () => {
  it.each<[string, Language]>([
    ['Sheffield Wednesday beat Hull City', 'en'],
    ['Black September claimed it', 'en'],
    ['The Sunday Times broke the story', 'en'],
    ['He said that June Carter would sing', 'en'],
    ['رادیو فردا نوشت', 'fa'],
    ['در دوشنبه، پایتخت تاجیکستان', 'fa'],
    ['رشد ۳۱/۸ درصد بود', 'fa'],
    ['في سوق الخميس', 'ar'],
    ['جامعة 20 أوت 1955', 'ar'],
    ['غنى محمد رمضان', 'ar'],
    ['وقع النادي خمسة عقود رعاية', 'ar'],
    ['ألف ليلة وليلة', 'ar'],
    ['في الصفحات 1990-1995', 'ar'],
  ])('%s', (text, language) => {
    expect(wordsIn(text, language)).toEqual([]);
  });
});
