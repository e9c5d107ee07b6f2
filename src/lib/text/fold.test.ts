import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord, sourceRange } from './fold.ts';

/** The source behind the only place of `folded` in the folded `source`. */
function cut(source: string, folded: string): string {
  const all = fold(source);
  const at = all.text.indexOf(folded);
  const { start, end } = sourceRange(all, at, at + folded.length);
  return source.slice(start, end);
}

const mixed = fc.string({
  unit: fc.constantFrom(
    ...'abcXYZ 0123456789۰۱۹٠٩يىیكکأإآاةهؤوـًٌَُِّْٰٔ،؛؟.,-–“”’\u200c\u200d\u200f\u202a\u2066\u00a0\u3000\n\r🌴é',
  ),
  maxLength: 40,
});

describe('fold', () => {
  it('lets spelling variants of one letter fall together', () => {
    expect(foldWord('يناير')).toBe(foldWord('یناىر'));
    expect(foldWord('كانون')).toBe('کانون');
    expect(foldWord('أيلول إبريل آذار ٱلأحد')).toBe('ایلول ابریل اذار الاحد');
    expect(foldWord('سنة')).toBe('سنه');
    expect(foldWord('هفتهٔ')).toBe('هفته');
  });

  it('turns Eastern digits into ASCII ones', () => {
    expect(foldWord('۱۴۰۳/٠١/13')).toBe('1403/01/13');
  });

  it('removes joiners, tatweel, harakat and bidi controls', () => {
    expect(foldWord('سه\u200cشنبه')).toBe('سهشنبه');
    expect(foldWord('مُحَــرَّم')).toBe('محرم');
    expect(foldWord('\u200f2021\u202c\u2066')).toBe('2021');
    expect(foldWord('ه\u200d.ش')).toBe('ه.ش');
  });

  it('makes every space a space and every line break a line feed', () => {
    expect(foldWord('10\u00a0July\u20092021\tx\r\n')).toBe('10 july 2021 x\n\n');
  });

  it('keeps Arabic punctuation apart from Latin', () => {
    expect(foldWord('، ؛ ؟ ,')).toBe('، ؛ ؟ ,');
  });

  it('does not touch plain text, and says so', () => {
    const folded = fold('on 10 july 2021');
    expect(folded).toEqual({ text: 'on 10 july 2021', starts: null, ends: null });
  });
});

describe('sourceRange', () => {
  it('includes the marks on the last letter', () => {
    expect(cut('على مدى 33 عامًا، نسي', '33 عاما')).toBe('33 عامًا');
    expect(cut('على مدى 33 عاماً، نسي', '33 عاما')).toBe('33 عاماً');
    expect(cut('حاليـــاً في', 'حالیا')).toBe('حاليـــاً');
  });

  it('leaves joiners and direction marks around a word outside', () => {
    expect(cut('در\u200c\u200fسال\u200c\u200eها', 'سال')).toBe('سال');
  });

  it('is empty for an empty stretch', () => {
    const folded = fold('مُحَرَّم');
    expect(sourceRange(folded, 2, 2)).toEqual({ start: 4, end: 4 });
  });

  it('leads the whole back to the whole but for what is removed at the ends', () => {
    fc.assert(
      fc.property(mixed, (source) => {
        const folded = fold(source);
        const { start, end } = sourceRange(folded, 0, folded.text.length);
        expect(fold(source.slice(start, end)).text).toBe(folded.text);
      }),
    );
  });

  it('never runs backwards and never overlaps', () => {
    fc.assert(
      fc.property(mixed, (source) => {
        const folded = fold(source);
        let last = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = sourceRange(folded, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('gives back the folded letters of every stretch', () => {
    fc.assert(
      fc.property(mixed, fc.nat(40), fc.nat(40), (source, a, b) => {
        const folded = fold(source);
        const from = Math.min(a, b, folded.text.length);
        const to = Math.min(Math.max(a, b), folded.text.length);
        const { start, end } = sourceRange(folded, from, to);
        expect(fold(source.slice(start, end)).text).toBe(folded.text.slice(from, to));
      }),
    );
  });

  it('is the end of folding: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'grapheme' })), (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});
