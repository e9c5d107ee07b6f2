import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { only, wordsIn } from '../test-words.ts';

describe('the first or last few of a time', () => {
  it.each<[string, Language, string]>([
    ['in the first six months of the year', 'en', 'the first six months of the year'],
    ['the last two weeks of the month', 'en', 'the last two weeks of the month'],
    ['در شش ماه نخست سال', 'fa', 'شش ماه نخست سال'],
    ['ده روز اول محرم', 'fa', 'ده روز اول محرم'],
    ['در نه‌ماههٔ نخست ۱۴۰۲', 'fa', 'نه‌ماههٔ نخست ۱۴۰۲'],
    ['في الأشهر الستة الأولى من العام', 'ar', 'الأشهر الستة الأولى من العام'],
    ['الأيام العشرة الأولى من محرم', 'ar', 'الأيام العشرة الأولى من محرم'],
    ['العشر الأوائل من ذي الحجة', 'ar', 'العشر الأوائل من ذي الحجة'],
  ])('%s', (text, language, words) => {
    expect(only(text, language)).toMatchObject({ text: words, symbolic: { type: 'span' } });
  });

  it('leaves a length whose whole is no time', () => {
    expect(wordsIn('the first two weeks of the war', 'en')).toEqual(['two weeks']);
    expect(wordsIn('دو روز نخست نمایشگاه', 'fa')).toEqual(['دو روز']);
  });
});
