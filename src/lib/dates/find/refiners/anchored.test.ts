import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { only } from '../test-words.ts';

describe('a stretch that ends at a date', () => {
  it.each<[string, Language]>([
    ['the week ending 8 March 2024', 'en'],
    ['the six months ending June 2023', 'en'],
    ['the year to March', 'en'],
    ['چهار ماه منتهی به خرداد ۱۴۰۲', 'fa'],
  ])('%s', (text, language) => {
    expect(only(text, language)).toMatchObject({ text, rule: 'ending' });
  });
});

describe('«پیش از»', () => {
  it.each([
    ['این خانواده پنج سال پیش از هرات مهاجرت کرد.', 'پنج سال پیش'],
    ['دو روز پیش از موزه بازدید کرد.', 'دو روز پیش'],
    ['دوازده روز پیش از برجام خارج شد.', 'دوازده روز پیش'],
  ])('is “ago” where the verb takes «از»: %s', (text, words) => {
    expect(only(text, 'fa')).toMatchObject({
      text: words,
      symbolic: { type: 'shift', anchor: 'reference', direction: -1 },
    });
  });

  it.each([
    ['یک هفته پیش از انتخابات استعفا داد.', 'یک هفته پیش از انتخابات'],
    ['سه سال پیش از انقلاب از ایران خارج شد.', 'سه سال پیش از انقلاب'],
  ])('is “before” where a happening follows: %s', (text, words) => {
    expect(only(text, 'fa').text).toBe(words);
  });
});
