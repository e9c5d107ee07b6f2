import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { numeralAt } from './grammar/numeral.ts';
import { TokenTable } from './token-table.ts';
import { tokenize } from './tokenize.ts';

function number(text: string, language: Language): [value: number, ordinal: boolean] | null {
  const tokens = new TokenTable();
  tokenize(text, language, tokens);
  const found = numeralAt(
    { tokens, capital: () => false, written: () => '', inner: () => null },
    0,
  );
  return found && found.to === tokens.length ? [found.value, found.ordinal] : null;
}

describe('numbers in words', () => {
  it.each<[string, Language, number, boolean]>([
    ['twenty-third', 'en', 23, true],
    ['twenty three', 'en', 23, false],
    ['two thousand and eight', 'en', 2008, false],
    ['one hundred and five', 'en', 105, false],
    ['a hundred', 'en', 100, false],
    ['15th', 'en', 15, true],
    ['سی و سه', 'fa', 33, false],
    ['بیست و سوم', 'fa', 23, true],
    ['بیست‌و‌یکمین', 'fa', 21, true],
    ['هزار و سیصد و پنجاه و هفت', 'fa', 1357, false],
    ['دو هزار و بیست و یک', 'fa', 2021, false],
    ['سیصدوپنج', 'fa', 305, false],
    ['۲ هزار', 'fa', 2000, false],
    ['سی ام', 'fa', 30, true],
    ['ثلاثة وثلاثين', 'ar', 33, false],
    ['الثالث والعشرين', 'ar', 23, true],
    ['التاسع عشر', 'ar', 19, true],
    ['واحد وعشرين', 'ar', 21, false],
    ['ألف وتسعمائة وثمانية وسبعون', 'ar', 1978, false],
    ['ألفين وسبعة وعشرين', 'ar', 2027, false],
    ['مائتين وسبعة وستين', 'ar', 267, false],
    ['30 ألف', 'ar', 30000, false],
  ])('%s', (text, language, value, ordinal) => {
    expect(number(text, language)).toEqual([value, ordinal]);
  });

  it.each<[string, Language]>([
    ['two three', 'en'],
    ['three twenty', 'en'],
    ['دو سه بیست', 'fa'],
    ['ثلاثة أربعة', 'ar'],
  ])('does not add up what only stands side by side: %s', (text, language) => {
    expect(number(text, language)).toBeNull();
  });

  const ones = 'یک دو سه چهار پنج شش هفت هشت نه'.split(' ');
  const tens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
  const hundreds = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');

  it('reads every Persian year it can be written as', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(digit, fc.integer({ min: 2, max: 9 }), digit, (hundred, ten, one) => {
        const words = `هزار و ${hundreds[hundred - 1] ?? ''} و ${tens[ten - 2] ?? ''} و ${ones[one - 1] ?? ''}`;
        expect(number(words, 'fa')).toEqual([1000 + 100 * hundred + 10 * ten + one, false]);
      }),
    );
  });
});
