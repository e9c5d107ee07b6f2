import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumber, wordsIn } from './words.ts';

const texts = (text: string): string[] => wordsIn(text).map((word) => word.text);

describe('wordsIn', () => {
  it.each([
    ['سیاست‌های رژیم', ['سیاستهای', 'رژیم']],
    ['ديمقراطيّة كـــردستان', ['دیمقراطیه', 'کردستان']],
    ['۱۴۰۳ بهمن ۱۳, شنبه', ['1403', 'بهمن', '13', 'شنبه']],
    ['8فوریه', ['8', 'فوریه']],
    ["Iran's pro-democracy forces", ["iran's", 'pro', 'democracy', 'forces']],
    ['…«»—', []],
  ])('finds the words of “%s”', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('takes thousands set apart for one number, and a list of numbers for several', () => {
    expect(texts('50,000 و ۱۰۰٬۰۰۰')).toEqual(['50000', 'و', '100000']);
    expect(texts('1, 2, 30')).toEqual(['1', '2', '30']);
    expect(texts('1,2345')).toEqual(['1', '2345']);
  });

  it('tells where each word stands in the untouched text, marks included', () => {
    const text = 'قال: نشاطاً\u00a0مُشتركًا، می‌رود';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'قال',
      'نشاطاً',
      'مُشتركًا',
      'می‌رود',
    ]);
  });

  it('finds each word again in its own stretch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsIn(text)) {
          expect(texts(text.slice(word.start, word.end))).toContain(word.text);
        }
      }),
    );
  });
});

describe('isNumber', () => {
  it('knows numbers from words', () => {
    expect(texts('۱۴۰۳ بهمن').map(isNumber)).toEqual([true, false]);
  });
});
