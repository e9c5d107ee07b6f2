import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe, locate } from './quote.ts';

suite('describe', () => {
  it('gives the words with 32 units on either side', () => {
    const text = `${'a'.repeat(50)}the quote${'b'.repeat(50)}`;
    expect(describe(text, { start: 50, end: 59 })).toEqual({
      exact: 'the quote',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 50,
      end: 59,
    });
  });

  it('gives less at the ends of the text', () => {
    expect(describe('in 2021.', { start: 3, end: 7 })).toMatchObject({
      prefix: 'in ',
      suffix: '.',
    });
  });

  it('never cuts a surrogate pair', () => {
    const text = `🌴${'x'.repeat(31)}quote${'x'.repeat(31)}🌴`;
    const { prefix, suffix } = describe(text, { start: 33, end: 38 });
    expect(prefix).toBe('x'.repeat(31));
    expect(suffix).toBe('x'.repeat(31));
  });

  it('refuses a stretch that is not in the text', () => {
    expect(() => describe('short', { start: 2, end: 9 })).toThrow(RangeError);
    expect(() => describe('short', { start: 4, end: 2 })).toThrow(RangeError);
  });
});

suite('locate', () => {
  it('finds every place, overlapping ones too', () => {
    expect(locate('aaa', { exact: 'aa' })).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('keeps to prefix and suffix where they are given', () => {
    const text = 'روز شنبه آمد و شنبه رفت';
    expect(locate(text, { exact: 'شنبه', suffix: ' رفت' })).toEqual([{ start: 15, end: 19 }]);
    expect(locate(text, { exact: 'شنبه', prefix: 'روز ' })).toEqual([{ start: 4, end: 8 }]);
    expect(locate(text, { exact: 'شنبه', prefix: 'روز ', suffix: ' رفت' })).toEqual([]);
  });

  it('keeps to a stretch of the text', () => {
    expect(locate('May, May, May', { exact: 'May' }, { start: 1, end: 9 })).toEqual([
      { start: 5, end: 8 },
    ]);
  });

  it('knows no places of other spelling, and none of nothing', () => {
    expect(locate('10\u00a0July', { exact: '10 July' })).toEqual([]);
    expect(locate('text', { exact: '' })).toEqual([]);
  });

  it('finds again what describe described', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const quote = describe(text, { start, end });
        expect(locate(text, quote)).toContainEqual({ start, end });
      }),
    );
  });
});
