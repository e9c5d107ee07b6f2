import type { Language } from '../../text/language.ts';
import { foldWord } from '../../text/fold.ts';
import { nodeOf, type LexiconNode } from './lexicon-node.ts';
import { is, maskOf } from './token.ts';
import { meaningsOf, type Entry, type WordList } from './words/entry.ts';
import { pieces } from './pieces.ts';
import { arabic } from './words/ar/index.ts';
import { english } from './words/en/index.ts';
import { persian } from './words/fa/index.ts';
import { role } from './words/role.ts';
import { wordTree, type WordTree } from './word-tree.ts';

/** Words by their first, and as a tree of letters. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, LexiconNode>;
  readonly tree: WordTree;
}

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
  const known = new Map<string, LexiconNode>();
  for (const list of from) {
    for (const [words, entry] of list) {
      for (const word of words.split('|')) {
        for (const spelling of spellings(word)) add(known, pieces(foldWord(spelling)), entry);
      }
    }
  }
  return { words: known, tree: wordTree(known) };
}

/** "سه~شنبه" is written with a space, a ZWNJ (which folding removes) or joined; each joint in its own way. */
function spellings(word: string): readonly string[] {
  const joint = word.indexOf('~');
  if (joint < 0) return [word];
  const rest = spellings(word.slice(joint + 1));
  return ['', ' '].flatMap((gap) => rest.map((end) => word.slice(0, joint) + gap + end));
}

function add(lexicon: Map<string, LexiconNode>, words: readonly string[], entry: Entry): void {
  let level = lexicon;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (!node) {
      node = nodeOf(word);
      level.set(word, node);
    }
    if (index === words.length - 1) {
      node.entry = merge(node.entry, entry);
      node.meanings = meaningsOf(node.entry);
      node.mask = maskOf(node.entry);
      node.signs = node.mask | ((node.entry.role ?? 0) & role.half ? is.half : 0);
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
