import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from './whole-words.ts';

const words = (text: string, start: number, end: number): string => {
  const found = wholeWords(text, { start, end });
  return text.slice(found.start, found.end);
};

describe('wholeWords', () => {
  it('takes the words that a stretch begins or ends within whole', () => {
    expect(words('the great gathering in Paris', 6, 15)).toBe('great gathering');
    expect(words('تظاهرات بسیار گسترده', 6, 10)).toBe('تظاهرات بسیار');
    expect(words('در ۲۰۲۵ می‌خواهند', 5, 11)).toBe('۲۰۲۵ می‌خواهند');
  });

  it('leaves out white space, and takes in no sign beside a word', () => {
    expect(words('(in Paris), then', 3, 5)).toBe('Paris');
    expect(words('one  two', 3, 8)).toBe('two');
    expect(words('one  two', 3, 5)).toBe('');
  });

  it('holds what it was given but for white space, and cuts no word', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ی', '۱', '\u200c', ' ', '.', '🌴') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (of, a, b) => {
        const [start, end] = [a % (of.length + 1), b % (of.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const found = wholeWords(of, { start, end });
        const kept = of.slice(start, end).trim();
        expect(of.slice(found.start, found.end)).toContain(kept);
        if (kept !== '') expect(wholeWords(of, found)).toEqual(found);
      }),
    );
  });
});
