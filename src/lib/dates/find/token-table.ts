import { foldUnit, foldWord, removedMark } from '../../text/fold.ts';
import type { Range } from '../../text/range.ts';
import type { LexiconNode } from './lexicon-node.ts';
import { is, wordless, type Token, type Tokens, type TokenType } from './token.ts';
import type { Meanings } from './words/entry.ts';

const types: readonly TokenType[] = ['word', 'number', 'mark', 'break'];
/** Types of tokens as numbers. */
export const typeOf = { word: 0, number: 1, mark: 2, break: 3 } as const;
const typeBits = 2;
const gapBit = 1 << typeBits;
const cliticShift = typeBits + 1;

/** Longer digit runs are no numbers of ours; their value is −1. */
const longestNumber = 9;
/** More tokens than stand between a number, or the first word of a form, and what it needs. */
const reach = 8;
/** More words of no list than stand there: "times per" of "three times per week". */
const tolerated = 2;
/** The longest number and what is behind it. */
const farthest = 48;
const firstCapacity = 1024;
/** A table that has grown beyond (some 10 MB) is let go of after its text; to make it anew takes as long as to fill it. */
const largestKept = 1 << 18;

/**
 * The tokens of a text as columns of numbers. Most tokens are never looked at for more than their mask; one becomes an
 * object when it is first asked for. A table is used for one text after another.
 */
export class TokenTable implements Tokens {
  length = 0;
  source = '';
  masks: Int32Array = new Int32Array(firstCapacity);
  /** Masks with `is.hour`. */
  signs: Int32Array = new Int32Array(firstCapacity);
  /** UTF-16 units of the source: the first, and behind the last with the marks upon it. */
  starts: Int32Array = new Int32Array(firstCapacity);
  ends: Int32Array = new Int32Array(firstCapacity);
  /** The same in folded text. */
  private froms: Int32Array = new Int32Array(firstCapacity);
  private tos: Int32Array = new Int32Array(firstCapacity);
  private values: Int32Array = new Int32Array(firstCapacity);
  private kinds: Int32Array = new Int32Array(firstCapacity);
  nodes: (LexiconNode | null)[] = [];
  private made: (Token | null)[] = [];

  /** Begins another text, or another part of one. */
  reset(source: string): void {
    this.source = source;
    this.nodes.fill(null, 0, this.length);
    this.made.fill(null, 0, this.length);
    this.length = 0;
  }

  /** Lets go of the text. */
  release(): void {
    if (this.masks.length > largestKept) {
      this.length = 0;
      this.nodes = [];
      this.made = [];
      this.grow(firstCapacity);
    }
    this.reset('');
  }

  push(
    type: number,
    start: number,
    end: number,
    from: number,
    to: number,
    gap: boolean,
    mask: number,
    value: number,
    clitics: number,
    node: LexiconNode | null,
  ): void {
    const index = this.length++;
    if (index === this.masks.length) this.grow(2 * index);
    this.masks[index] = mask;
    this.signs[index] = node === null ? mask : mask | node.signs;
    this.starts[index] = start;
    this.ends[index] = end;
    this.froms[index] = from;
    this.tos[index] = to;
    this.values[index] = value;
    this.kinds[index] = type | (gap ? gapBit : 0) | (clitics << cliticShift);
    this.nodes[index] = node;
    this.made[index] = null;
  }

  private grow(capacity: number): void {
    const copy = (column: Int32Array) => {
      const grown = new Int32Array(capacity);
      grown.set(column.subarray(0, Math.min(capacity, column.length)));
      return grown;
    };
    this.masks = copy(this.masks);
    this.signs = copy(this.signs);
    this.starts = copy(this.starts);
    this.ends = copy(this.ends);
    this.froms = copy(this.froms);
    this.tos = copy(this.tos);
    this.values = copy(this.values);
    this.kinds = copy(this.kinds);
  }

  /** The token at an index from 0 on and below `length`. */
  get(index: number): Token {
    return this.made[index] ?? this.make(index);
  }

  private make(index: number): Token {
    const token = new Piece(
      this,
      index,
      this.kinds[index] ?? 0,
      this.froms[index] ?? 0,
      this.tos[index] ?? 0,
      this.masks[index] ?? 0,
      this.nodes[index]?.meanings ?? wordless,
      this.values[index] ?? -1,
    );
    this.made[index] = token;
    return token;
  }

  /**
   * The classes of the tokens behind one, as far as a form can reach that needs one of them: some tokens on from the
   * last number, since a number takes any of them, and not past several words that are in no list.
   */
  ahead(index: number): number {
    const { signs, kinds } = this;
    const end = Math.min(this.length, index + farthest);
    let found = 0;
    let unknown = 0;
    let stop = Math.min(end, index + 1 + reach);
    for (let next = index + 1; next < stop; next++) {
      const sign = signs[next] ?? 0;
      found |= sign;
      if (sign === 0) {
        if (((kinds[next] ?? 0) & (gapBit - 1)) === typeOf.word && ++unknown > tolerated) break;
      } else if ((sign & is.number) !== 0) {
        unknown = 0;
        stop = Math.min(end, next + 1 + reach);
      }
    }
    return found;
  }

  wordMask(index: number): number {
    const isWord = ((this.kinds[index] ?? 0) & (gapBit - 1)) === typeOf.word;
    return isWord ? (this.masks[index] ?? 0) : -1;
  }

  firstUnit(index: number): number {
    return foldUnit(this.source.charCodeAt(this.starts[index] ?? 0));
  }

  lastUnit(index: number): number {
    let at = (this.ends[index] ?? 0) - 1;
    while (foldUnit(this.source.charCodeAt(at)) >= removedMark) at--;
    return foldUnit(this.source.charCodeAt(at));
  }

  /** Whether the token is a mark behind white space. */
  isSpacedMark(index: number): boolean {
    return ((this.kinds[index] ?? 0) & (gapBit | (gapBit - 1))) === (gapBit | typeOf.mark);
  }

  /** Where tokens stand in the source, `end` exclusive; without the last `cut` units of their folded text. */
  range(first: number, end: number, cut = 0): Range {
    const start = this.starts[first] ?? 0;
    const last = this.ends[end - 1] ?? start;
    return { start, end: cut === 0 ? last : this.endBefore(end - 1, cut) };
  }

  /** Where a token without the last units of its folded text would end. */
  private endBefore(index: number, cut: number): number {
    let left = (this.tos[index] ?? 0) - (this.froms[index] ?? 0) - cut;
    let end = this.starts[index] ?? 0;
    while (left > 0) if (this.unitAt(end++) < removedMark) left--;
    while (this.unitAt(end) === removedMark) end++;
    return end;
  }

  private unitAt(offset: number): number {
    return offset < this.source.length ? foldUnit(this.source.charCodeAt(offset)) : 0;
  }

  /** The folded text of a token. */
  word(index: number): string {
    const size = (this.tos[index] ?? 0) - (this.froms[index] ?? 0);
    // The word of the list itself, unless more or less of the text than that is the token.
    const known = this.nodes[index]?.word;
    if (known?.length === size) return known;
    const type = (this.kinds[index] ?? 0) & (gapBit - 1);
    const start = this.starts[index] ?? 0;
    if (type >= typeOf.mark) return String.fromCharCode(foldUnit(this.source.charCodeAt(start)));
    if (type === typeOf.number && size > longestNumber) return '';
    return foldWord(this.source.slice(start, this.ends[index]));
  }
}

class Piece implements Token {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
  readonly mask: number;
  readonly entry: Meanings;
  readonly value: number;
  readonly gap: boolean;
  readonly clitics: number;
  private readonly table: TokenTable;
  private readonly index: number;
  private cut: string | null;

  constructor(
    table: TokenTable,
    index: number,
    kinds: number,
    from: number,
    to: number,
    mask: number,
    entry: Meanings,
    value: number,
  ) {
    this.type = types[kinds & (gapBit - 1)] ?? 'break';
    this.from = from;
    this.to = to;
    this.mask = mask;
    this.entry = entry;
    this.value = value;
    this.gap = (kinds & gapBit) !== 0;
    this.clitics = kinds >> cliticShift;
    this.table = table;
    this.index = index;
    this.cut = null;
  }

  get word(): string {
    this.cut ??= this.table.word(this.index);
    return this.cut;
  }
}
