import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsOf } from './code-points.ts';

it('counts a flower as one, and Persian letters as one each', () => {
  const count = codePointsOf('🌻 پیوند 🌳#');
  expect([0, 2, 3, 9, 11, 12].map(count)).toEqual([0, 1, 2, 8, 9, 10]);
});

it('takes the middle of a pair for its start', () => {
  expect(codePointsOf('a🌻b')(2)).toBe(1);
});

it('agrees with taking the text apart, for any text and offset', () => {
  const texts = fc.array(fc.constantFrom('a', 'ی', '\u0301', '🌻', '𐭠')).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const count = codePointsOf(text);
      let units = 0;
      const edges = [...text].map((point) => (units += point.length));
      expect([0, ...edges].map(count)).toEqual([0, ...edges].map((_, index) => index));
    }),
  );
});
