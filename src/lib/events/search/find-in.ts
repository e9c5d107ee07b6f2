import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import { formsOf } from '../../text/word-forms.ts';
import { wordsIn, type Word } from '../../text/words.ts';
import type { Term, Wording } from './query.ts';

/** A word by what is attached to it taken off is found by its beginning only where that is so long. */
const leastOfForm = 4;

/** Where a term stands in a text. */
export interface Stretch extends Range {
  /** Number of the term in the query. */
  readonly term: number;
}

/** Where the terms of a query stand in a text, in its order; `[]` where none does. Stretches of two terms may overlap. */
export function findIn(text: string, language: Language, terms: readonly Term[]): Stretch[] {
  const words = wordsIn(text);
  const forms = words.map((word) => formsOf(word.text, language));
  return words.flatMap((word, at) =>
    terms.flatMap(({ wordings }, term) => {
      const length = Math.max(...wordings.map((wording) => lengthAt(wording, words, forms, at)));
      const last = words[at + length - 1];
      return length > 0 && last ? [{ term, start: word.start, end: last.end }] : [];
    }),
  );
}

/** How many words a wording takes where it begins with the word at `at`; 0 where it does not. */
function lengthAt(
  { words: sought, prefix }: Wording,
  words: readonly Word[],
  forms: readonly (readonly string[])[],
  at: number,
): number {
  const fits = sought.every((one, i) => {
    const text = words[at + i]?.text;
    if (text === undefined) return false;
    const own = forms[at + i] ?? [];
    if (text === one || own.includes(one)) return true;
    if (!prefix) return false;
    return (
      text.startsWith(one) || (one.length >= leastOfForm && own.some((f) => f.startsWith(one)))
    );
  });
  return fits ? sought.length : 0;
}
