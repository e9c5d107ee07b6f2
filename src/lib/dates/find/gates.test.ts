import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../text/language.ts';
import { lexiconOf } from './lexicon.ts';
import type { LexiconNode } from './lexicon-node.ts';
import { anything, formsFor } from './parsers/index.ts';
import { wordsOf } from './scan.ts';
import { at } from './token.ts';
import { TokenTable } from './token-table.ts';
import { tokenize } from './tokenize.ts';

/** Words of no list that forms hold, and some that they do not. */
const others: Record<Language, readonly string[]> = {
  en: "st nd th s times per other just hours minutes Q3 4Q H1 '68 Carter percent were".split(' '),
  fa: 'ام م ساعت ساعته دقیقه بار یکبار دیگر مانده تهران کرد است'.split(' '),
  ar: 'مرات مرة ساعات الساعات ساعتين ذلك ب منه القليلة وبغداد قال'.split(' '),
};
const marks = ['.', ',', '،', '-', '/', ':', '(', ')', "'", '%', '\n'];

function phrases(words: ReadonlyMap<string, LexiconNode>, lead = ''): string[] {
  return [...words].flatMap(([word, node]) => [
    ...(node.entry ? [lead + word] : []),
    ...(node.next ? phrases(node.next, `${lead}${word} `) : []),
  ]);
}

function textOf(language: Language): fc.Arbitrary<string> {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 31 }),
    fc.integer({ min: 1300, max: 2030 }),
    fc.integer({ min: 0, max: 99 }),
  );
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...phrases(lexiconOf(language).words)) },
    { weight: 3, arbitrary: number.map(String) },
    { weight: 2, arbitrary: fc.constantFrom(...others[language]) },
    { weight: 1, arbitrary: fc.constantFrom(...marks) },
  );
  const spaced = fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ''));
  return fc.array(spaced, { minLength: 1, maxLength: 10 }).map((all) => all.flat().join(''));
}

describe.each(languages)('what a form says it needs, in %s', (language) => {
  it('stands wherever the form reads something', () => {
    const table = new TokenTable();
    fc.assert(
      fc.property(textOf(language), (text) => {
        tokenize(text, language, table);
        const words = wordsOf(table, language);
        for (let index = 0; index < table.length; index++) {
          const { mask, entry } = at(words, index);
          const ahead = table.ahead(index) | anything;
          const near = ahead | (table.signs[index] ?? 0);
          for (const { parser, needs, follows } of formsFor(language, mask, entry.role ?? 0)) {
            if ((needs & near) !== 0 && (follows & ahead) !== 0) continue;
            const read = parser.match(words, index, language);
            expect(read && { form: parser.id, text, index }).toBeNull();
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
