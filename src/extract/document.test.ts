import { describe, expect, it } from 'vitest';
import { DocumentError, readDocument } from './document.ts';

const read = (fields: unknown) => readDocument(JSON.stringify(fields));

describe('readDocument', () => {
  it('reads a document; what is left out or null is not known', () => {
    expect(read({ id: 'a', text: 'Friday', lang: 'en', date: '1970-01-03' })).toEqual({
      id: 'a',
      text: 'Friday',
      language: 'en',
      date: 2,
    });
    const unknown = { id: 7, text: '', language: null, date: null };
    expect(read({ id: 7, text: '', more: [1] })).toEqual(unknown);
    expect(read({ id: 7, text: '', lang: null, date: null })).toEqual(unknown);
  });

  it.each([
    ['{"id":"a","text":"b"', /^not JSON: /],
    ['["a"]', /^not a JSON object$/],
    ['null', /^not a JSON object$/],
    ['{"text":"b"}', /^no "id"$/],
    ['{"id":{},"text":"b"}', /^"id" is neither/],
    ['{"id":"a"}', /^no "text"$/],
    ['{"id":"a","text":["b"]}', /^"text" is not a string$/],
    ['{"id":"a","text":"b","lang":"de"}', /^"lang" may be en, fa, ar, not "de"$/],
    ['{"id":"a","text":"b","date":"2021-02-30"}', /^"date" is no day .*"2021-02-30"$/],
    ['{"id":"a","text":"b","date":"yesterday"}', /^"date" is no day/],
    ['{"id":"a","text":"b","date":20210710}', /^"date" is no day/],
  ])('says why %s is none', (line, reason) => {
    expect(() => readDocument(line)).toThrow(DocumentError);
    expect(() => readDocument(line)).toThrow(reason);
  });
});
