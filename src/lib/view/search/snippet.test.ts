import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn } from '../../events/search/find-in.ts';
import { parseQuery } from '../../events/search/query.ts';
import { snippetOf } from './snippet.ts';

const long = `${'Nothing to see here. '.repeat(30)}The assembly met in Paris in June. ${'And so on. '.repeat(40)}`;
const of = (text: string, query: string) => snippetOf(text, findIn(text, 'en', parseQuery(query)));

describe('snippetOf', () => {
  it('shows a short text whole, with what was found marked', () => {
    expect(of('The assembly met in Paris.', 'paris')).toEqual({
      start: 0,
      end: 26,
      cutBefore: false,
      cutAfter: false,
      pieces: [
        { text: 'The assembly met in ', marked: false },
        { text: 'Paris', marked: true },
        { text: '.', marked: false },
      ],
    });
  });

  it('cuts a long text between words around what was found', () => {
    const { pieces, cutBefore, cutAfter, start, end } = of(long, 'assembly paris');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'assembly',
      'Paris',
    ]);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(long.slice(start - 1, start)).toBe(' ');
    expect(long.slice(end, end + 1)).toBe(' ');
  });

  it('prefers the place with most of the words', () => {
    const text = `Paris. ${long}`;
    const marked = of(text, 'paris june').pieces.filter((piece) => piece.marked);
    expect(marked.map((piece) => piece.text)).toEqual(['Paris', 'June']);
  });

  it('shows the beginning where nothing is found', () => {
    expect(of(long, 'london')).toMatchObject({ start: 0, cutBefore: false, cutAfter: true });
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 900 }), fc.string(), (text, query) => {
        const { start, end, pieces } = of(text, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      }),
    );
  });
});
