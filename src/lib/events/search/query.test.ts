import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

const folded = (query: string): string[] => parseQuery(query).map((term) => term.folded);
const wordings = (query: string): string[] =>
  parseQuery(query).flatMap((term) => term.wordings.map(({ words }) => words.join(' ')));

describe('parseQuery', () => {
  it('takes every word for a term, spelling apart', () => {
    expect(folded('إيران  ۱۴۰۳')).toEqual(['ایران', '1403']);
    expect(folded('سیاست‌های')).toEqual(folded('سياستهاى'));
  });

  it.each(['"شورای ملی مقاومت"', '«شورای ملی مقاومت»', '“شورای ملی مقاومت”'])(
    'takes %s for one term of words in a row',
    (query) => {
      const [term, ...others] = parseQuery(query);
      expect(others).toEqual([]);
      expect(term).toMatchObject({ quoted: true, folded: 'شورای ملی مقاومت' });
      expect(term?.wordings).toEqual([{ words: ['شورای', 'ملی', 'مقاومت'], prefix: false }]);
    },
  );

  it('keeps what was typed beside the spelling that is looked for', () => {
    const [summit, month] = parseQuery('القمّة، كانون الثاني');
    expect(summit).toMatchObject({ typed: 'القمّة', folded: 'القمه' });
    expect(month).toMatchObject({ typed: 'كانون الثاني', folded: 'کانون الثانی' });
  });

  it('looks for a month by its names in every language', () => {
    expect(wordings('بهمن')).toContain('bahman');
    expect(wordings('bahman')).toContain('بهمن');
    expect(wordings('تموز')).toEqual(expect.arrayContaining(['july', 'یولیو', 'ژوییه']));
    expect(wordings('كانون الثاني')).toEqual(expect.arrayContaining(['january', 'ژانویه']));
  });

  it('makes no common word of a month: May is not «می»', () => {
    expect(wordings('may')).not.toContain('می');
    expect(wordings('آذار')).not.toContain('mar');
  });

  it('looks for numbers as they are and for words by their beginning', () => {
    const [number, word] = parseQuery('1403 رجو');
    expect(number?.wordings[0]).toEqual({ words: ['1403'], prefix: false });
    expect(word?.wordings[0]).toEqual({ words: ['رجو'], prefix: true });
  });

  it('looks for a word without its article and its endings too', () => {
    expect(wordings('والمعارضة')).toContain('معارضه');
    expect(wordings('سیاست‌های')).toContain('سیاست');
    expect(folded('سیاست های')).toEqual(['سیاست']);
  });

  it('passes over words that every sentence has, unless there is no other', () => {
    expect(folded('the assembly in Paris')).toEqual(['assembly', 'paris']);
    expect(folded('the')).toEqual(['the']);
  });

  it.each(['', '  ', '…', '""'])('finds no term in %j', (query) => {
    expect(parseQuery(query)).toEqual([]);
  });
});
