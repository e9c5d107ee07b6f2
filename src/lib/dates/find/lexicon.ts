import type { Language } from '../../text/language.ts';
import { foldWord } from '../../text/fold.ts';
import { maskOf } from './token.ts';
import type { Entry, WordList } from './words/entry.ts';
import { pieces } from './pieces.ts';
import { arabic } from './words/ar/index.ts';
import { english } from './words/en/index.ts';
import { persian } from './words/fa/index.ts';

/** A word, and the phrases that begin with it. */
export interface LexiconNode {
  entry: Entry | null;
  mask: number;
  next: Map<string, LexiconNode> | null;
}

export type Lexicon = Map<string, LexiconNode>;

const lists: Record<Language, readonly WordList[]> = {
  en: english,
  fa: persian,
  ar: arabic,
};
const built = new Map<Language, Lexicon>();

/** The words of a language, folded; built on first use and kept. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = built.get(language);
  if (!lexicon) {
    lexicon = buildLexicon(lists[language]);
    built.set(language, lexicon);
  }
  return lexicon;
}

/**
 * Makes the tree of words and phrases. A word in several lists has the meanings of all; where two lists give it the
 * same kind of meaning, the earlier one stands.
 */
export function buildLexicon(from: readonly WordList[]): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const list of from) {
    for (const [words, entry] of list) {
      for (const word of words.split('|')) {
        for (const spelling of spellings(word)) add(lexicon, pieces(foldWord(spelling)), entry);
      }
    }
  }
  return lexicon;
}

/** "سه~شنبه" is written with a space, a ZWNJ (which folding removes) or joined. */
function spellings(word: string): readonly string[] {
  return word.includes('~') ? [word.replaceAll('~', ' '), word.replaceAll('~', '')] : [word];
}

function add(lexicon: Lexicon, words: readonly string[], entry: Entry): void {
  let level = lexicon;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (!node) {
      node = { entry: null, mask: 0, next: null };
      level.set(word, node);
    }
    if (index === words.length - 1) {
      node.entry = merge(node.entry, entry);
      node.mask = maskOf(node.entry);
    } else {
      node.next ??= new Map();
      level = node.next;
    }
  });
}

function merge(old: Entry | null, entry: Entry): Entry {
  if (!old) return entry;
  const roles = (old.role ?? 0) | (entry.role ?? 0);
  return roles === 0 ? { ...entry, ...old } : { ...entry, ...old, role: roles };
}
