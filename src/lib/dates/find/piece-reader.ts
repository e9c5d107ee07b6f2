import { foldUnit, removedMark } from '../../text/fold.ts';
import type { LexiconNode } from './lexicon-node.ts';
import { kindMask, letterOf, sourceKind as kind, type WordTree } from './word-tree.ts';

/** Passes over the pieces of a source: words, numbers, marks, and phrases of several. */
export class PieceReader {
  protected readonly source: string;
  protected readonly tree: WordTree;
  /** Where reading goes on. */
  protected at: number;
  /** Where the last piece ends: behind the marks upon its last unit, before joiners. */
  protected end: number;
  /** How many of the units passed over folding leaves out. */
  protected lost = 0;

  constructor(source: string, tree: WordTree, begin: number) {
    this.source = source;
    this.tree = tree;
    this.at = begin;
    this.end = begin;
  }

  /** Passes over one unit and the marks upon it. */
  protected single(): void {
    this.at++;
    this.end = this.at;
    this.marks();
  }

  /** Passes over what folding leaves out behind a piece. */
  private marks(): void {
    const { source } = this;
    const { codes } = this.tree;
    while (this.at < source.length) {
      const found = (codes[source.charCodeAt(this.at)] ?? 0) & kindMask;
      if (found < kind.mark) return;
      if (found === kind.mark && this.end === this.at) this.end++;
      this.at++;
      this.lost++;
    }
  }

  /** Goes on through letters or digits with what folding leaves out; returns the state they lead to. */
  protected run(from: number, of: number): number {
    const { source } = this;
    const { codes, next, shift } = this.tree;
    let state = from;
    while (this.at < source.length) {
      const code = codes[source.charCodeAt(this.at)] ?? 0;
      const found = code & kindMask;
      if (found === of) {
        state = next[(state << shift) | letterOf(code)] ?? 0;
        this.at++;
        this.end = this.at;
      } else {
        if (found < kind.mark) break;
        if (found === kind.mark && this.end === this.at) this.end++;
        this.at++;
        this.lost++;
      }
    }
    return state;
  }

  /** Where in the source so many units of folded text behind `start` stand; its length where there are fewer. */
  protected unitAt(start: number, count: number): number {
    const { source } = this;
    let passed = 0;
    let at = start;
    for (; at < source.length; at++) {
      if (foldUnit(source.charCodeAt(at)) >= removedMark) continue;
      if (passed === count) break;
      passed++;
    }
    return at;
  }

  /** Behind a unit and the marks upon it. */
  protected endOf(at: number): number {
    let end = at + 1;
    while (end < this.source.length && foldUnit(this.source.charCodeAt(end)) === removedMark) end++;
    return end;
  }

  /** Whether the letters between two offsets lead from a state to the end of a word. */
  protected leads(from: number, start: number, to: number): boolean {
    const { source } = this;
    const { codes, next, shift, nodes } = this.tree;
    let state = from;
    for (let at = start; at < to && state !== 0; at++) {
      const code = codes[source.charCodeAt(at)] ?? 0;
      if ((code & kindMask) < kind.mark) state = next[(state << shift) | letterOf(code)] ?? 0;
    }
    return (nodes[state] ?? null) !== null;
  }

  /** The longest phrase that begins with a word just passed over, or the word alone; goes on behind it. */
  protected phrase(first: LexiconNode): LexiconNode | null {
    const { source } = this;
    const { codes, next, shift, nodes } = this.tree;
    let node = first;
    let best = first.entry ? first : null;
    let { at, end, lost } = this;
    while (node.rest !== 0) {
      let code = 0;
      while (this.at < source.length) {
        code = codes[source.charCodeAt(this.at)] ?? 0;
        if ((code & kindMask) >= kind.mark) this.lost++;
        else if ((code & kindMask) !== kind.space) break;
        this.at++;
      }
      if (this.at >= source.length) break;
      let state = next[(node.rest << shift) | letterOf(code)] ?? 0;
      if (state === 0) break;
      this.at++;
      this.end = this.at;
      const of = code & kindMask;
      if (of === kind.letter || of === kind.digit) state = this.run(state, of);
      else this.marks();
      const longer = nodes[state];
      if (!longer) break;
      node = longer;
      if (node.entry) {
        best = node;
        ({ at, end, lost } = this);
      }
    }
    this.at = at;
    this.end = end;
    this.lost = lost;
    return best;
  }
}
