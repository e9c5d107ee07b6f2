import type { Form } from './parsers/index.ts';
import type { Entry, Meanings } from './words/entry.ts';

/** A word, and the phrases that begin with it. */
export interface LexiconNode {
  /** The last word of it, folded. */
  readonly word: string;
  entry: Entry | null;
  /** The same as one object of all fields. */
  meanings: Meanings | null;
  mask: number;
  /** The mask, and `is.hour`. */
  signs: number;
  next: Map<string, LexiconNode> | null;
  /** The state of the tree in which the words of `next` begin; 0 where there are none. */
  rest: number;
  /** The forms that can begin with it, once they have been looked for. */
  forms: readonly Form[] | null;
}

/** A word that means nothing yet. */
export function nodeOf(word: string): LexiconNode {
  return {
    word,
    entry: null,
    meanings: null,
    mask: 0,
    signs: 0,
    next: null,
    rest: 0,
    forms: null,
  };
}
