import { foldUnit, removedFormat, removedMark } from '../../text/fold.ts';
import { nodeOf, type LexiconNode } from './lexicon-node.ts';
import { kind, kindOf } from './pieces.ts';
import { is } from './token.ts';
import { wordsOfHours } from './words/hours.ts';

/** Kinds of characters of a source, as the low bits of its code: those of folded text, and what folding leaves out. */
export const sourceKind = { ...kind, mark: 5, format: 6 } as const;
const kindBits = 3;
export const kindMask = (1 << kindBits) - 1;

/**
 * The words of a lexicon as a tree of letters that is walked straight over a source, without folding it first: the
 * spellings of a letter have one code. State 0 leads nowhere, 1 is where words begin.
 */
export interface WordTree {
  /** For each UTF-16 unit its kind, and above that the number of its letter; 0 for letters of no word. */
  readonly codes: Uint16Array;
  /** Where a letter leads: at `state << shift | letter`. */
  readonly next: Uint16Array;
  readonly shift: number;
  /** What a state is the last letter of. */
  readonly nodes: readonly (LexiconNode | null)[];
}

export const rootState = 1;

/** Builds the tree of words and phrases, and notes in each word where those behind it begin. */
export function wordTree(lexicon: ReadonlyMap<string, LexiconNode>): WordTree {
  const letters = new Map<number, number>();
  const branches = [new Map<number, number>(), new Map<number, number>()];
  const nodes: (LexiconNode | null)[] = [null, null];
  const grow = (): number => {
    nodes.push(null);
    return branches.push(new Map<number, number>()) - 1;
  };
  const path = (root: number, word: string): number => {
    let state = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const letter = letters.get(unit) ?? letters.size + 1;
      letters.set(unit, letter);
      const branch = branches[state] ?? new Map<number, number>();
      const next = branch.get(letter) ?? grow();
      branch.set(letter, next);
      state = next;
    }
    return state;
  };
  const add = (words: ReadonlyMap<string, LexiconNode>, root: number): void => {
    for (const [word, node] of words) {
      nodes[path(root, word)] = node;
      if (node.next) {
        node.rest = grow();
        add(node.next, node.rest);
      }
    }
  };
  add(lexicon, rootState);
  for (const word of wordsOfHours) {
    const state = path(rootState, word);
    const node = (nodes[state] ??= nodeOf(word));
    node.signs |= is.hour;
  }
  const shift = Math.ceil(Math.log2(letters.size + 1));
  const next = new Uint16Array(branches.length << shift);
  branches.forEach((branch, state) => {
    for (const [letter, to] of branch) next[(state << shift) | letter] = to;
  });
  return { codes: codesOf(letters), next, shift, nodes };
}

function codesOf(letters: ReadonlyMap<number, number>): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let unit = 0; unit < codes.length; unit++) {
    const folded = foldUnit(unit);
    if (folded === removedMark) codes[unit] = sourceKind.mark;
    else if (folded === removedFormat) codes[unit] = sourceKind.format;
    else codes[unit] = kindOf(folded) | ((letters.get(folded) ?? 0) << kindBits);
  }
  return codes;
}

/** The number of the letter of a code. */
export function letterOf(code: number): number {
  return code >> kindBits;
}
