import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

describe('passagesOf', () => {
  it('takes paragraphs as they are', () => {
    const text = 'One. Two.\n\nThree.';
    expect(passagesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One. Two.',
      'Three.',
    ]);
  });

  it('divides a long paragraph between sentences', () => {
    const sentence = 'A sentence of the same length as all others here. ';
    const text = sentence.repeat(60).trim();
    const parts = passagesOf(text);
    expect(parts.length).toBeGreaterThan(2);
    for (const { start, end } of parts) {
      expect(end - start).toBeLessThanOrEqual(900);
      expect(text.slice(start, end)).toMatch(/^A .*\.$/u);
    }
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        const inside = passagesOf(text).map(({ start, end }) => text.slice(start, end));
        const bare = (of: string): number => of.replace(/[\s,،]/gu, '').length;
        expect(bare(inside.join(''))).toBe(bare(text));
      }),
    );
  });

  it('has none in an empty text', () => expect(passagesOf(' \n')).toEqual([]));
});
