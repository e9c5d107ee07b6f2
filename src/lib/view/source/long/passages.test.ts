import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from './passages.ts';

const text = 'On 8 March they met. On 9 March they met again, and left.';
const stretch = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const date = (words: string) => ({ ...stretch(words), basis: 'stated', as: 'event' }) as const;
const whole = { start: 0, end: text.length };

describe('passagesIn', () => {
  it('cuts a paragraph by its excerpts, and these by the dates in them', () => {
    const passages = passagesIn({
      text,
      excerpts: [{ ...stretch('On 8 March they met.'), id: 'met' }],
      dates: [date('8 March'), date('9 March')],
    })(whole);
    expect(passages.map(({ ids, id, runs }) => [ids, id, runs.map((run) => run.text)])).toEqual([
      ['met', 'met', ['On ', '8 March', ' they met.']],
      ['', undefined, [' On ', '9 March', ' they met again, and left.']],
    ]);
    expect(passages.flatMap(({ runs }) => runs.map(({ index }) => index))).toEqual([
      -1, 0, -1, -1, 1, -1,
    ]);
  });

  it('gives each excerpt that begins where another goes on a place to lead to', () => {
    const excerpts = [
      { ...whole, id: 'all' },
      { ...stretch('On 9 March they met again'), id: 'again' },
    ];
    const passages = passagesIn({ text, excerpts, dates: [] })(whole);
    expect(passages.map(({ ids, id }) => [ids, id])).toEqual([
      ['all', 'all'],
      ['all again', 'again'],
      ['all', undefined],
    ]);
  });

  it('loses no letter, however excerpts and dates overlap', () => {
    const range = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }));
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (excerpts, dates) => {
        const passages = passagesIn({
          text,
          excerpts: excerpts.map((one, index) => ({ ...one, id: `e${index}` })),
          dates: dates.map((one) => ({ ...one, basis: 'stated', as: 'event' })),
        })(whole);
        expect(passages.flatMap(({ runs }) => runs.map((run) => run.text)).join('')).toBe(text);
      }),
    );
  });
});
