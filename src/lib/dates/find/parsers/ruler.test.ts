import { describe, expect, it } from 'vitest';
import type { Language } from '../../../text/language.ts';
import { find } from '../find.ts';

const wordsOf = (text: string, language: Language) =>
  find(text, language)
    .filter(({ rule }) => rule === 'reign')
    .map(({ text }) => text);

describe('a stretch told by who ruled', () => {
  it.each<[string, Language, string]>([
    ['The dam was built under President Nasser.', 'en', 'under President Nasser'],
    ['Under Prime Minister Tony Blair, taxes rose.', 'en', 'Under Prime Minister Tony Blair'],
    [
      'Ties were cut under then-President George W. Bush and later mended.',
      'en',
      'under then-President George W. Bush',
    ],
    ['during Obama’s presidency the two sides talked in secret', 'en', 'during Obama’s presidency'],
    ['throughout his second term', 'en', 'throughout his second term'],
    ['during the reign of Shah Abbas', 'en', 'during the reign of Shah Abbas'],
    ['The files were sealed in the Reagan era.', 'en', 'in the Reagan era'],
    ['It began during the Obama administration.', 'en', 'during the Obama administration'],
    ['He was jailed under the Shah.', 'en', 'under the Shah'],
    ['این سد در زمان شاه ساخته شد.', 'fa', 'زمان شاه'],
    ['در دوران ریاست‌جمهوری خاتمی روزنامه‌های زیادی منتشر شدند', 'fa', 'دوران ریاست‌جمهوری خاتمی'],
    ['در دورهٔ ریاست جمهوری محمود احمدی‌نژاد', 'fa', 'دورهٔ ریاست جمهوری محمود احمدی‌نژاد'],
    ['في عهد الرئيس الأمريكي السابق دونالد ترامب', 'ar', 'عهد الرئيس الأمريكي السابق دونالد ترامب'],
    ['في عهد الملك عبد الله الثاني', 'ar', 'عهد الملك عبد الله الثاني'],
    ['خلال رئاسة أوباما', 'ar', 'خلال رئاسة أوباما'],
  ])('%s', (text, language, words) => {
    expect(wordsOf(text, language)).toEqual([words]);
  });

  it.each<[string, Language]>([
    ['The Obama administration said so.', 'en'],
    ['He served in the Obama administration.', 'en'],
    ['under King’s Cross station', 'en'],
    ['Under Queen Street runs a tunnel.', 'en'],
    ['under the Constitution', 'en'],
    ['during the war', 'en'],
    ['نامزد ریاست جمهوری ایران شد', 'fa'],
    ['با خود عهد بست که بازگردد', 'fa'],
    ['ولي عهد السعودية', 'ar'],
    ['في ولاية تكساس', 'ar'],
    ['عهد جديد من العلاقات', 'ar'],
    ['أعلنت رئاسة الجمهورية', 'ar'],
  ])('is not %s', (text, language) => {
    expect(wordsOf(text, language)).toEqual([]);
  });
});
