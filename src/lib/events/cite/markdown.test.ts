import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdown } from './markdown.ts';
import { reference, thorny, words } from './sample-reference.ts';

/** As CommonMark reads a backslash before a mark of ASCII. */
const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('markdown', () => {
  it('sets the quotation as a block and the links as links', () => {
    const parts = markdown(reference({ url: 'https://news.example/a_(b)' }), words).split('\n\n');
    expect(parts[0]).toMatch(/^> \u2067«تظاهرات/);
    expect(parts[3]).toBe(
      '[Passage](https://example.org/tarikh/?calendars=gregorian,solar-hijri#paris-demonstration-2025), [Source](https://news.example/a_%28b%29), accessed 9 May 2026',
    );
  });

  it('keeps every line of a quotation in its block', () => {
    const [block] = markdown(reference({ quote: 'یک\nدو\nسه' }), words).split('\n\n');
    expect(block?.split('\n').map((line) => line.slice(0, 2))).toEqual(['> ', '> ', '> ']);
  });
});

describe('escapeMarkdown', () => {
  it('gives back the same text to who reads it as Markdown', () => {
    const texts = fc.oneof(fc.constant(thorny), fc.string(), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(unescaped(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves nothing that would be a heading, a list, a link, emphasis, code or an entity', () => {
    const lines = escapeMarkdown(thorny).split('\n');
    for (const line of lines) expect(line).not.toMatch(/^\s*([#>+=-]|\d+[.)])/);
    expect(escapeMarkdown(thorny)).not.toMatch(/(^|[^\\])[*_`[\]<>&|~]/);
  });

  it('leaves ordinary sentences alone', () => {
    for (const text of ['They met on 10 July – 12 July.', 'روز شنبه، ۸ فوریه', 'a - b (c), d.']) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  it('says below a quotation that the document no longer holds it, and of no other', () => {
    const [quote, said] = markdown(reference({ isLost: true }), words).split('\n\n');
    expect(quote).toMatch(/^> /);
    expect(said).toBe(words.lost);
    expect(markdown(reference(), words)).not.toContain(words.lost);
  });
});
