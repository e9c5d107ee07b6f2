import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, escapeLatex } from './bibtex.ts';
import { reference, thorny, words } from './sample-reference.ts';

/** A reader of one entry: fields by name, their values with the outer braces taken off. */
function readEntry(source: string): ReadonlyMap<string, string> {
  const [, key = '', body = ''] = /^@misc\{([^,]+),\n([\s\S]*)\}\n$/.exec(source) ?? [];
  const fields = new Map([['key', key]]);
  let at = 0;
  while (at < body.length) {
    const [head, name = ''] = /^\s*(\w+) = /.exec(body.slice(at)) ?? [];
    if (head === undefined) break;
    at += head.length;
    const start = at;
    let depth = 0;
    // Braces count wherever they stand, as they do for BibTeX.
    while (at < body.length && (depth > 0 || body[at] !== ',')) {
      depth += body[at] === '{' ? 1 : body[at] === '}' ? -1 : 0;
      if (depth < 0) throw new Error(`braces of ${name}`);
      at += 1;
    }
    fields.set(
      name,
      body.slice(start, at).replace(/^\{+|\}+$/g, (all) => (all.length > 2 ? all.slice(2) : '')),
    );
    at += 1;
  }
  return fields;
}

/** As LaTeX prints what is escaped. */
function printed(text: string): string {
  const names: Readonly<Record<string, string>> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text.replace(
    /\\(?:([a-z]+)\{\}|([#$%&_]))/g,
    (_, name: string | undefined, mark: string) =>
      name === undefined ? mark : (names[name] ?? '?'),
  );
}

describe('bibtex', () => {
  it('makes an entry that reads back', () => {
    const fields = readEntry(bibtex(reference(), words));
    expect(Object.fromEntries(fields)).toMatchObject({
      key: 'paris-demonstration-2025',
      author: 'موسی افشار (Mousa Afshar)',
      title: 'تظاهرات 8 فوریه ایرانیان در پاریس',
      titleaddon: 'Iranians’ demonstration in Paris on 8 February',
      howpublished: 'ایلاف لندن (Elaph, London)',
      date: '2025-02-01',
      year: '2025',
      month: 'feb',
      langid: 'persian',
      urldate: '2026-05-09',
      url: reference().link,
    });
    expect(fields.get('annote')).toContain('در پاریس برگزار خواهد شد»');
    expect(fields.get('note')).toContain('8 February 2025 / 20 Bahman 1403 (stated)');
  });

  it('holds thorny words in every field, with its braces in balance', () => {
    const fields = readEntry(
      bibtex(
        reference({
          headline: thorny,
          author: thorny,
          quote: thorny,
          url: 'https://a.example/{b}?c=%20&d_e#f',
        }),
        words,
      ),
    );
    const oneLine = thorny.replace(/\s*\n\s*/g, ' ');
    expect(printed(fields.get('title') ?? '')).toBe(oneLine);
    expect(printed(fields.get('author') ?? '')).toBe(oneLine);
    expect(printed(fields.get('annote') ?? '')).toBe(`«${oneLine}»`);
    expect(fields.get('url')).toBe('https://a.example/%7Bb%7D?c=%20&d_e#f');
  });

  it.each([
    ['2004~', { date: '2004~', year: '2004' }],
    ['2020-07', { date: '2020-07', year: '2020', month: 'jul' }],
    ['[2020-07-12..2020-07-16]', { year: '2020', month: 'jul' }],
    ['2004-11/2005-08-03', { date: '2004-11/2005-08-03' }],
    ['2018-08/..', { date: '2018-08/..' }],
    ['XXXX-10', {}],
    [null, {}],
  ])('dates %s as far as the format can hold it', (edtf, expected) => {
    const fields = readEntry(
      bibtex(reference({ written: { told: [], edtf, right: 'stated' } }), words),
    );
    const dates = ['date', 'year', 'month'].flatMap((name) => {
      const value = fields.get(name);
      return value === undefined ? [] : [[name, value]];
    });
    expect(Object.fromEntries(dates)).toEqual(expected);
  });
});

describe('escapeLatex', () => {
  it('prints as the text that it came from, white space at line ends apart', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant(thorny));
    fc.assert(
      fc.property(texts, (text) => {
        expect(printed(escapeLatex(text))).toBe(text.replace(/\s*\n\s*/g, ' '));
      }),
    );
  });

  it('says behind a quotation that the document no longer holds it, and of no other', () => {
    const entry = bibtex(reference({ isLost: true }), words);
    expect(entry).toContain(`annote = {«${reference().quote}» ${words.lost}}`);
    expect(bibtex(reference(), words)).not.toContain(words.lost);
  });
});
