import { describe, expect, it } from 'vitest';
import type { Language } from '../../text/language.ts';
import { parseQuery } from './query.ts';
import { searchOf, type Findable } from './search-index.ts';

const thing = (id: string, language: Language, text: string, title = ''): Findable => ({
  id,
  texts: [
    { text: title, language, title: true },
    { text, language },
  ],
});

const search = searchOf([
  thing('paris', 'en', 'The Iran Solidarity Assembly of Paris is three years in the making.'),
  thing('titled', 'en', 'Thousands came.', 'Demonstration in Paris'),
  thing('arabic', 'ar', 'وستعقد القمة العالمية لإيران الحرة يوم الجمعة في باريس'),
  thing('persian', 'fa', '۱۴۰۳ بهمن ۱۳, شنبه: تظاهرات ایرانیان در پاریس'),
]);
const found = (query: string): string[] =>
  search(parseQuery(query)).hits.map(({ item }) => item.id);

describe('searchOf', () => {
  it.each([
    ['بهمن', ['persian']],
    ['bahman 1403', ['persian']],
    ['القمه العالميه', ['arabic']],
    ['«ایرانیان در پاریس»', ['persian']],
    ['assembly', ['paris']],
    ['solidarity paris', ['paris']],
    ['إيران', ['arabic', 'persian']],
    ['paris tehran', []],
    ['“assembly solidarity”', []],
    ['', []],
  ])('finds by “%s” what has all of it', (query, ids) => {
    expect(found(query).toSorted()).toEqual(ids);
  });

  it('puts what is called so before what only speaks of it', () => {
    expect(found('paris')).toEqual(['titled', 'paris']);
  });

  it('tells where each term stands in each text', () => {
    const [hit] = search(parseQuery('solidarity assembly')).hits;
    const { text } = hit?.item.texts[1] ?? { text: '' };
    expect(hit?.stretches[0]).toEqual([]);
    expect(
      hit?.stretches[1]?.map(({ term, start, end }) => [term, text.slice(start, end)]),
    ).toEqual([
      [0, 'Solidarity'],
      [1, 'Assembly'],
    ]);
  });

  it('looks for what is like a word that stands nowhere, and says so', () => {
    const { hits, unknown } = search(parseQuery('solidaritty paris'));
    expect(hits.map(({ item }) => item.id)).toEqual(['paris']);
    expect(unknown).toEqual([{ typed: 'solidaritty', similar: ['solidarity'] }]);
  });

  it('makes nothing else of a short word, a number or a phrase that stands nowhere', () => {
    for (const query of ['rome', '1404', '"solidaritty assembly"']) {
      expect(search(parseQuery(query)), query).toMatchObject({
        hits: [],
        unknown: [{ similar: [] }],
      });
    }
  });

  it('has no use for similar words where the word itself is found', () => {
    expect(search(parseQuery('paris')).unknown).toEqual([]);
  });
});
