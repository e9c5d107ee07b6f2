import { describe, expect, it } from 'vitest';
import { languages } from '../../text/language.ts';
import { find } from './find.ts';

/** Text made to be slow: long runs of what begins, joins or continues expressions. */
const hostile = [
  '1',
  '12 ',
  '1/',
  '1.',
  '2014-',
  'و',
  'و ',
  '\u064e',
  'a',
  'the ',
  'one ',
  'first of ',
  'from 1 to ',
  'Monday, ',
  'early ',
  '3 and ',
  'هزار و ',
  'سی',
  'نیمه ',
  'سال ',
  'أول ',
  'يوم ',
  'قبل ذلك ',
  'عهد x ',
  '(',
  '🌴',
];
const length = 40_000;

function time(text: string, language: (typeof languages)[number]): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    find(text, language);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('time', () => {
  it.each(hostile)('grows with the length of the text, not faster: %j', (piece) => {
    const repeat = (units: number) => piece.repeat(Math.ceil(units / piece.length));
    for (const language of languages) {
      const short = time(repeat(length / 8), language);
      const long = time(repeat(length), language);
      // Eight times the text may take eight times as long; with room for a busy machine, far from sixty-four.
      expect(long).toBeLessThan(Math.max(8 * 4 * short, 250));
    }
  });
});
