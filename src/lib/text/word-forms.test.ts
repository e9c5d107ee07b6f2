import { describe, expect, it } from 'vitest';
import { formsOf, isLooseEnding, soughtForms } from './word-forms.ts';
import { wordsIn } from './words.ts';

const folded = (text: string): string => wordsIn(text)[0]?.text ?? '';

describe('formsOf', () => {
  it.each([
    ['والديمقراطية', 'الديمقراطية'],
    ['والديمقراطية', 'ديمقراطية'],
    ['بالمقاومة', 'مقاومة'],
    ['للنظام', 'نظام'],
    ['وللمعارضة', 'معارضة'],
    ['لطهران', 'طهران'],
    ['وباريس', 'باريس'],
    ['فقال', 'قال'],
    ['كالحزب', 'حزب'],
  ])('finds in Arabic «%s» the word «%s»', (word, inner) => {
    expect(formsOf(folded(word), 'ar')).toContain(folded(inner));
  });

  it.each(['وزير', 'باريس', 'لجنة', 'كتاب', 'بيان', 'ولد', 'إيران'])(
    'leaves Arabic «%s» whole',
    (word) => {
      expect(formsOf(folded(word), 'ar')).toEqual([]);
    },
  );

  it.each([
    ['سیاست‌های', 'سیاست'],
    ['سیاستهای', 'سیاست'],
    ['تظاهرات‌ها', 'تظاهرات'],
    ['شورای', 'شورا'],
    ['جامعه‌ای', 'جامعه'],
    ['نمایندگان', 'نماینده'],
    ['ایرانیان', 'ایرانی'],
    ['ایرانی', 'ایران'],
  ])('finds in Persian «%s» the word «%s»', (word, inner) => {
    expect(formsOf(folded(word), 'fa')).toContain(folded(inner));
  });

  it.each(['ایران', 'وزیر', 'آنها', 'زنان', 'کارتر', 'روی', 'بهمن'])(
    'makes no other common word of Persian «%s»',
    (word) => {
      expect(formsOf(folded(word), 'fa')).toEqual([]);
    },
  );

  it.each([
    ["Iran's", 'iran'],
    ['gatherings', 'gathering'],
  ])('finds in English “%s” the word “%s”', (word, inner) => {
    expect(formsOf(folded(word), 'en')).toEqual([inner]);
  });

  it.each(['congress', 'is', 'summit'])('leaves English “%s” whole', (word) => {
    expect(formsOf(folded(word), 'en')).toEqual([]);
  });
});

describe('soughtForms', () => {
  it('takes off the article with what stands before it, and Persian endings', () => {
    expect(soughtForms(folded('المعارضة'))).toEqual([folded('معارضة')]);
    expect(soughtForms(folded('وبالمقاومة'))).toEqual([folded('مقاومة')]);
    expect(soughtForms(folded('سیاست‌های'))).toContain('سیاست');
  });

  it('takes off no single letter', () => {
    expect(soughtForms(folded('وزير'))).toEqual([]);
    expect(soughtForms(folded('باريس'))).toEqual([]);
  });
});

describe('isLooseEnding', () => {
  it('knows an ending whose joiner was written as a space', () => {
    expect(wordsIn('سیاست های رژیم').map(({ text }) => isLooseEnding(text))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
