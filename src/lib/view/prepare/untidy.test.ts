import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untidyIn } from './untidy.ts';

const untidy = (text: string): string[] =>
  untidyIn(text, { start: 0, end: text.length }).map(
    ({ start, end, as }) => `${as} ${JSON.stringify(text.slice(start, end))}@${start}`,
  );

describe('untidyIn', () => {
  it('finds the comma that a list left between two of its paragraphs', () => {
    expect(untidy('إسقاط النظام في طهران"., وفي السياق')).toEqual(['break ","@23']);
    expect(untidy('بسبب أنشطته الإرهابية., وستعقد القمة')).toEqual(['break ","@22']);
  });

  it('leaves the commas of a sentence and of a number alone', () => {
    expect(untidy('Over 1,000 came, he said; "all of them", she said.')).toEqual([]);
    expect(untidy('في الأسبوع الماضي، عقدت')).toEqual([]);
  });

  it('finds the space before a comma, of whatever kind', () => {
    expect(untidy('الماضي\u00a0،\u00a0عقدت')).toEqual(['space "\u00a0"@6']);
  });

  it('finds all but the first of a run of spaces', () => {
    expect(untidy('a\u00a0 \u00a0b c')).toEqual(['space " \u00a0"@2']);
  });

  it('gives offsets into the whole text, in order and apart', () => {
    const parts = fc.array(fc.constantFrom('a', ' ', '\u00a0', '.', ',', '،', '"'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, fc.nat(40), (letters, from) => {
        const text = letters.join('');
        const within = { start: Math.min(from, text.length), end: text.length };
        let last = within.start;
        for (const { start, end } of untidyIn(text, within)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^(?:[ \u00a0]+|[,،])$/u);
          last = end;
        }
      }),
    );
  });
});
