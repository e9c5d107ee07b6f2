import { describe, expect, it } from 'vitest';
import type { ParagraphView } from '../prepare/document-model.ts';
import { segments } from '../prepare/segments.ts';
import { rowsOf } from './folds.ts';

/** `-` before the words of a paragraph: they belong to the page. */
const paragraphs = (...words: string[]): ParagraphView[] =>
  words.map((text) => {
    const dimmed = text.startsWith('-') ? [{ start: 0, end: text.length }] : [];
    return {
      before: '\n\n',
      start: 0,
      segments: segments(text, { start: 0, end: text.length }, { quotes: [], dates: [], dimmed }),
    };
  });

describe('rowsOf', () => {
  it('folds lines of the page that follow one another together, and nothing of the document', () => {
    const rows = rowsOf(paragraphs('-Subscribe', 'On 8 March.', '-Meet', '-Singles', '-Award'));
    expect(rows.map(({ folds }) => folds)).toEqual([1, null, 3, null, null]);
    expect(rows.map(({ first }) => first)).toEqual([0, null, 2, 2, 2]);
    expect(rows.map(({ furniture }) => furniture)).toEqual([true, false, true, true, true]);
  });

  it('counts the blank lines beyond the one between paragraphs', () => {
    const [one] = paragraphs('Paris');
    const with3 = { ...one!, before: '\n\n\n\n' };
    expect(rowsOf([one!, with3, { ...one!, before: '\n' }]).map(({ blank }) => blank)).toEqual([
      0, 2, 0,
    ]);
  });
});
