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

/** Words by their first, with a quick way to tell most words that are not among them. */
export class Lexicon extends Map<string, LexiconNode> {
  /** For each pair of first letters, by their hash, a bit for each length. */
  private readonly shapes = new Int32Array(shapeCount);

  /** Takes note of the words that are there; to be called when all are. */
  seal(): this {
    for (const word of this.keys()) {
      const shape = shapeOf(word, 0, word.length);
      this.shapes[shape] = (this.shapes[shape] ?? 0) | lengthBit(word.length);
    }
    return this;
  }

  /** False for most stretches of a text that are no word of the lexicon; true for all that are. */
  mayHold(text: string, from: number, to: number): boolean {
    return ((this.shapes[shapeOf(text, from, to)] ?? 0) & lengthBit(to - from)) !== 0;
  }
}

const shapeCount = 1 << 14;

function shapeOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  const second = to > from + 1 ? text.charCodeAt(from + 1) : 0;
  return (first * 131 + second) & (shapeCount - 1);
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
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
  const lexicon = new Lexicon();
  for (const list of from) {
    for (const [words, entry] of list) {
      for (const word of words.split('|')) {
        for (const spelling of spellings(word)) add(lexicon, pieces(foldWord(spelling)), entry);
      }
    }
  }
  return lexicon.seal();
}

/** "سه~شنبه" is written with a space, a ZWNJ (which folding removes) or joined; each joint in its own way. */
function spellings(word: string): readonly string[] {
  const joint = word.indexOf('~');
  if (joint < 0) return [word];
  const rest = spellings(word.slice(joint + 1));
  return ['', ' '].flatMap((gap) => rest.map((end) => word.slice(0, joint) + gap + end));
}

function add(lexicon: Lexicon, words: readonly string[], entry: Entry): void {
  let level: Map<string, LexiconNode> = lexicon;
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
