import { fold, sourceRange } from './fold.ts';
import type { Range } from './range.ts';

/** A word of a text: its folded letters, and where it stands in the untouched text, in UTF-16 code units. */
export interface Word extends Range {
  readonly text: string;
}

/** Letters with an apostrophe among them, or digits; thousands set apart are one number. */
const wordly = /\p{L}+(?:'\p{L}+)*|\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+(?!\p{Nd})|\p{N}+/gu;

/**
 * The words of a text in order, folded as `fold` does: joiners, vowel marks and the script of digits make no difference,
 * «۵۰٬۰۰۰» and "50,000" are the word 50000. `[]` where there are none.
 */
export function wordsIn(text: string): Word[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(wordly), ({ 0: found, index }) => ({
    text: found.replace(/[,٬]/gu, ''),
    ...sourceRange(folded, index, index + found.length),
  }));
}

/** Whether a word is a number. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
