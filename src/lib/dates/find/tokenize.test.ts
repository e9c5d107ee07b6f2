import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, sourceRange } from '../../text/fold.ts';
import { languages, type Language } from '../../text/language.ts';
import { TokenTable } from './token-table.ts';
import { clitic, is, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';

function tokens(text: string, language: Language): readonly Token[] {
  const table = new TokenTable();
  tokenize(text, language, table);
  return Array.from({ length: table.length }, (_, index) => table.get(index));
}

function words(text: string, language: Language): string[] {
  return tokens(text, language).map((token) => token.word);
}

describe('tokenize', () => {
  it('parts letters from digits', () => {
    expect(words('عام1988', 'ar')).toEqual(['عام', '1988']);
    expect(words('16بهمن', 'fa')).toEqual(['16', 'بهمن']);
    expect(words('Feb13', 'en')).toEqual(['feb', '13']);
  });

  it('makes one token of a phrase, however its words are joined', () => {
    for (const spelling of ['سه شنبه', 'سه‌شنبه', 'سهشنبه']) {
      const [only, ...more] = tokens(spelling, 'fa');
      expect(more).toEqual([]);
      expect(only?.entry.weekday).toBe(2);
    }
    expect(tokens('كانون الثاني', 'ar')).toHaveLength(1);
    expect(tokens("New Year's Eve", 'en')).toHaveLength(1);
  });

  it('does not join a phrase across lines', () => {
    expect(words('كانون\nالثاني', 'ar')).toHaveLength(3);
  });

  it('cuts attached particles off known words only', () => {
    const [first] = tokens('وبأيلول', 'ar');
    expect(first).toMatchObject({ word: 'ایلول', clitics: clitic.and | clitic.in });
    expect(first?.from).toBe(2);
    expect(tokens('للعام', 'ar')[0]).toMatchObject({ clitics: clitic.for });
    expect(words('وقت لقاء وباب كروز', 'ar')).toEqual(['وقت', 'لقاء', 'وباب', 'کروز']);
    expect(tokens('باب', 'ar')[0]?.mask).toBe(0);
  });

  it('takes Persian compounds apart that have lost their joints', () => {
    expect(words('هفتماهه', 'fa')).toEqual(['هفت', 'ماهه']);
    expect(words('بیستویکمین', 'fa')).toEqual(['بیست', 'و', 'یکمین']);
    expect(words('امروزدوشنبه', 'fa')).toEqual(['امروز', 'دوشنبه']);
    expect(words('سازماندهی', 'fa')).toEqual(['سازماندهی']);
  });

  it('takes «عهد» off a name it was written onto, not off its own forms', () => {
    expect(words('عهددونالد', 'ar')).toEqual(['عهد', 'دونالد']);
    expect(words('عهدتهما', 'ar')).toEqual(['عهدتهما']);
  });

  it('gives numbers their value, and none to runs too long to be one of ours', () => {
    expect(tokens('۱۴۰۳', 'fa')[0]).toMatchObject({ value: 1403, type: 'number' });
    expect(tokens('1234567890', 'en')[0]).toMatchObject({ value: -1 });
  });

  it('lets a word have all its meanings', () => {
    const [second] = tokens('الثاني', 'ar');
    expect((second?.mask ?? 0) & is.number).not.toBe(0);
    const [past] = tokens('قبل', 'fa');
    expect((past?.mask ?? 0) & is.post).not.toBe(0);
    expect((past?.mask ?? 0) & is.role).not.toBe(0);
  });
});

describe.each(languages)('tokens of any text, in %s', (language) => {
  const pieces = fc.constantFrom(
    ...'the past New Year’s Eve 15th July 1234567890 ۱۴۰۳ سه\u200cشنبه هفتماهه درسال'.split(' '),
    ...'وبأيلول للعام عهددونالد عا\u064Eماً\u064B كانون الثاني بيناير و ب لل 🌴 co\u00ADop'.split(
      ' ',
    ),
    ...[' ', ' ', '\n', '\u200c', '\u064E', '\u200f', 'a', 'B', '٣', '.', '-', "'", '\ud83c'],
  );
  const texts = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''));

  it('are those of the folded text, and stand where it came from', () => {
    const used = new TokenTable();
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        tokenize(text, language, used);
        for (let index = 0; index < used.length; index++) {
          const { from, to, word, type } = used.get(index);
          if (type !== 'number' || word !== '') expect(word).toBe(folded.text.slice(from, to));
          expect(used.range(index, index + 1)).toEqual(sourceRange(folded, from, to));
          for (let cut = 1; cut < to - from; cut++) {
            const shorter = sourceRange(folded, from, to - cut);
            expect(used.range(index, index + 1, cut)).toEqual(shorter);
          }
        }
      }),
    );
  });

  it('leave nothing out but white space and attached particles', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        const folded = fold(text);
        for (const { from, to } of [
          ...tokens(text, language),
          { from: folded.text.length, to: 0 },
        ]) {
          expect(folded.text.slice(end, from)).toMatch(/^ *[وفبلکا]{0,3}$/u);
          end = to;
        }
      }),
    );
  });

  it('are the same from a table that has been used for another text', () => {
    const used = new TokenTable();
    fc.assert(
      fc.property(texts, (text) => {
        tokenize(text, language, used);
        const again = Array.from({ length: used.length }, (_, index) => used.get(index).word);
        expect(again).toEqual(words(text, language));
      }),
    );
  });
});
