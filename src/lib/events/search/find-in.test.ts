import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { findIn } from './find-in.ts';
import { parseQuery } from './query.ts';

const found = (text: string, query: string, language: Language): string[] =>
  findIn(text, language, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('findIn', () => {
  it.each([
    ['ایلاف لندن - موسی افشار: تظاهرات 8 فوریه ایرانیان در پاریس', 'پاريس', 'fa', ['پاریس']],
    ['۱۴۰۳ بهمن ۱۳, شنبه', '1403', 'fa', ['۱۴۰۳']],
    ['۱۴۰۳ بهمن ۱۳, شنبه', 'Bahman', 'fa', ['بهمن']],
    ['أن أحزابا وقوى سياسية بدأت "نشاطاً مشتركًا"', 'نشاطا', 'ar', ['نشاطاً']],
    ['والحزب الديمقراطي الكردستاني في إيران', 'كردستان', 'ar', ['الكردستاني']],
    ['لإسقاط نظام طهران', 'إسقاط', 'ar', ['لإسقاط']],
    ['سیاستهای مخرب رژیم', 'سیاست‌ها', 'fa', ['سیاستهای']],
    ['سیاست‌های مخرب رژیم', 'سياستهاي', 'fa', ['سیاست‌های']],
    ['more than 50,000 points', '٥٠٠٠٠', 'en', ['50,000']],
    ['the greatest gathering of Iran’s forces', 'gatherings Iran', 'en', ['gathering', 'Iran’s']],
  ] as const)('finds in “%s” the words %s', (text, query, language, words) => {
    expect(found(text, query, language)).toEqual(words);
  });

  it.each([
    ['وزير الخارجية', 'زير', 'ar'],
    ['عقدت لجنة في لندن', 'جنة', 'ar'],
    ['در سال ۱۴۰۳۱', '1403', 'fa'],
    ['Standing in solidarity', 'sol stand-up', 'en'],
    ['رجوع به متن', 'رجوی', 'fa'],
    ['این مهم است', 'مه', 'fa'],
  ] as const)('does not find in «%s» all of «%s»', (text, query, language) => {
    const terms = parseQuery(query);
    const held = new Set(findIn(text, language, terms).map(({ term }) => term));
    expect(held.size).toBeLessThan(terms.length);
  });

  it('finds words between quotation marks in a row only', () => {
    const text = 'شورای ملی مقاومت ایران، و مقاومت ملی';
    expect(found(text, '"ملی مقاومت"', 'fa')).toEqual(['ملی مقاومت']);
    expect(found(text, '"مقاومت شورای"', 'fa')).toEqual([]);
  });
});
