import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, sentences } from './segment.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends them with full stops, question and exclamation marks of all three languages', () => {
    expect(cut('It began. Who came? Many! All left…')).toEqual([
      'It began.',
      'Who came?',
      'Many!',
      'All left…',
    ]);
    expect(cut('چه کسی آمد؟ همه آمدند. پایان۔ تمام')).toEqual([
      'چه کسی آمد؟',
      'همه آمدند.',
      'پایان۔',
      'تمام',
    ]);
  });

  it('ends them with the line', () => {
    expect(cut('A headline without a stop\nThe text.')).toEqual([
      'A headline without a stop',
      'The text.',
    ]);
  });

  it('keeps decimals, abbreviations and initials whole', () => {
    expect(cut('It rose 3.5 percent in the U.S. market. Then it fell.')).toEqual([
      'It rose 3.5 percent in the U.S. market.',
      'Then it fell.',
    ]);
    expect(cut('Dr. A. Smith met Sen. Brown on Jan. 5. He left.')).toEqual([
      'Dr. A. Smith met Sen. Brown on Jan. 5.',
      'He left.',
    ]);
    expect(cut('شارك السناتور. تيد كروز في المؤتمر. وانتهى.')).toEqual([
      'شارك السناتور. تيد كروز في المؤتمر.',
      'وانتهى.',
    ]);
  });

  it('takes closing quotes with the sentence they close', () => {
    expect(cut('He said “no.” She left.')).toEqual(['He said “no.”', 'She left.']);
  });

  it('leaves a comma behind a full stop to neither sentence', () => {
    expect(cut('ينتهي في أكتوبر., وفي يناير قتلت')).toEqual(['ينتهي في أكتوبر.', 'وفي يناير قتلت']);
  });

  it('looks only inside the stretch it is given', () => {
    const text = 'One. Two. Three.';
    const [only] = sentences(text, { start: 5, end: 9 });
    expect(only && text.slice(only.start, only.end)).toBe('Two.');
  });

  it('finds nothing in white space', () => {
    expect(sentences(' \n\t ')).toEqual([]);
    expect(sentences('')).toEqual([]);
  });

  it('are in order, do not overlap and hold every letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB .!?؟\n,”1آ '), maxLength: 60 }),
        (text) => {
          let last = 0;
          let kept = '';
          for (const { start, end } of sentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            kept += text.slice(start, end);
            last = end;
          }
          const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(kept)).toBe(letters(text));
        },
      ),
    );
  });
});

describe('paragraphs', () => {
  it('are the lines that hold something, without the white space around them', () => {
    const text = '  Headline\r\n\r\nFirst line. \n\u00a0\nSecond.';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Headline',
      'First line.',
      'Second.',
    ]);
  });
});
