import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ris } from './ris.ts';
import { reference, thorny, words } from './sample-reference.ts';

/** A reader of one record: its tags with their values, in order. */
function readRecord(source: string): [string, string][] {
  expect(source).toMatch(/\r\n$/);
  return source
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`);
      return [tag, value];
    });
}

const valueOf = (record: readonly [string, string][], tag: string) =>
  record.find(([name]) => name === tag)?.[1];

describe('ris', () => {
  it('makes a record that reads back, from its type to its end', () => {
    const record = readRecord(ris(reference(), words));
    expect(record.map(([tag]) => tag)).toEqual([
      'TY',
      'ID',
      'AU',
      'TI',
      'TT',
      'PB',
      'PY',
      'DA',
      'LA',
      'UR',
      'Y2',
      'N1',
      'N1',
      'N1',
      'ER',
    ]);
    expect(Object.fromEntries(record)).toMatchObject({
      TY: 'GEN',
      TI: 'تظاهرات 8 فوریه ایرانیان در پاریس',
      PY: '2025',
      DA: '2025/02/01/',
      LA: 'fa',
      UR: reference().link,
      Y2: '2026/05/09/',
    });
  });

  it('gives a public address its own place beside the link to the passage', () => {
    const record = readRecord(ris(reference({ url: 'https://news.example/8' }), words));
    expect(valueOf(record, 'TY')).toBe('ELEC');
    expect(valueOf(record, 'UR')).toBe('https://news.example/8');
    expect(valueOf(record, 'LK')).toBe(reference().link);
  });

  it.each([
    ['2004~', '2004///about 2004'],
    ['[2020-07-12..2020-07-16]', '2020///between 12 and 16 July'],
    ['2020-07', '2020/07//'],
    ['XXXX-10', '///October'],
  ])('dates %s as %s', (edtf, expected) => {
    const written = { told: [expected.split('/').at(-1) ?? ''], edtf, right: 'stated' };
    expect(valueOf(readRecord(ris(reference({ written }), words)), 'DA')).toBe(expected);
  });

  it('keeps any text in one line, and all of its letters', () => {
    const letter = fc.constantFrom(
      'a',
      'ی',
      '🌻',
      ' ',
      '-',
      '\n',
      '\r',
      '\u0085',
      '\u2028',
      'ER  - ',
    );
    const texts = fc.oneof(
      fc.constant(thorny),
      fc.array(letter).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const record = readRecord(ris(reference({ headline: text, quote: text }), words));
        const letters = (of: string) => of.replace(/\s/gu, '').replaceAll('\u0085', '');
        expect(letters(valueOf(record, 'TI') ?? '')).toBe(letters(text));
        expect(letters(valueOf(record, 'N1') ?? '')).toBe(`«${letters(text)}»`);
        expect(record.at(-1)).toEqual(['ER', '']);
      }),
    );
  });

  it('says behind a quotation that the document no longer holds it, and of no other', () => {
    const lines = ris(reference({ isLost: true }), words).split('\r\n');
    const place = lines.findIndex((one) => one.includes(reference().quote));
    expect(lines[place + 1]).toBe(`N1  - ${words.lost}`);
    expect(ris(reference(), words)).not.toContain(words.lost);
  });
});
