import type { Reading } from './match.ts';
import { meaningsOf, type Entry, type Meanings } from './words/entry.ts';

/** Classes of tokens, as bits: what a parser is called for. */
export const is = {
  number: 1 << 0,
  month: 1 << 1,
  weekday: 1 << 2,
  unit: 1 << 3,
  day: 1 << 4,
  pre: 1 << 5,
  post: 1 << 6,
  season: 1 << 7,
  holiday: 1 << 8,
  era: 1 << 9,
  part: 1 << 10,
  vague: 1 << 11,
  recurring: 1 << 12,
  event: 1 << 13,
  venue: 1 << 14,
  tense: 1 << 15,
  role: 1 << 16,
  /** A run of digits (then `number` is set too). */
  digits: 1 << 17,
  weak: 1 << 18,
  anniversary: 1 << 19,
  reign: 1 << 20,
  decade: 1 << 21,
  period: 1 << 22,
  /** Units smaller than a day, and "half". They are not in the mask of a token: few forms ask for them. */
  hour: 1 << 23,
  half: 1 << 24,
} as const;

/** An Arabic particle written onto the word: و ف ("and"), ب ("in"), ل ("for"), ك ("as"). */
export const clitic = { and: 1, in: 2, for: 4, as: 8 } as const;

export type TokenType = 'word' | 'number' | 'mark' | 'break';

/** A word, a number, a mark or a line break of the folded text. Words of one phrase («كانون الثاني») are one token. */
export interface Token {
  readonly type: TokenType;
  /** Offsets into the folded text. An attached particle is outside. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** Bits of `is`. */
  readonly mask: number;
  readonly entry: Meanings;
  /** Of a run of up to nine digits; else −1. */
  readonly value: number;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  /** Bits of `clitic`. */
  readonly clitics: number;
}

/** What a word that is in no list means. */
export const wordless: Meanings = meaningsOf({});

/** Stands wherever there is no token: before the first, after the last. */
export const edge: Token = {
  type: 'break',
  from: 0,
  to: 0,
  word: '',
  mask: 0,
  entry: wordless,
  value: -1,
  gap: true,
  clitics: 0,
};

/** The class bits that an entry gives its token. */
export function maskOf(entry: Entry): number {
  return (
    (entry.cardinal !== undefined || entry.ordinal !== undefined || entry.scale !== undefined
      ? is.number
      : 0) |
    (entry.month ? is.month : 0) |
    (entry.weekday !== undefined ? is.weekday : 0) |
    (entry.unit ? is.unit : 0) |
    (entry.day !== undefined ? is.day : 0) |
    (entry.pre ? is.pre : 0) |
    (entry.post ? is.post : 0) |
    (entry.season ? is.season : 0) |
    (entry.holiday ? is.holiday : 0) |
    (entry.era ? is.era : 0) |
    (entry.part ? is.part : 0) |
    (entry.vague ? is.vague : 0) |
    (entry.recurring ? is.recurring : 0) |
    (entry.event ? is.event : 0) |
    (entry.venue ? is.venue : 0) |
    (entry.tense ? is.tense : 0) |
    (entry.role ? is.role : 0) |
    (entry.weak ? is.weak : 0) |
    (entry.anniversary ? is.anniversary : 0) |
    (entry.reign ? is.reign : 0) |
    (entry.decade !== undefined ? is.decade : 0) |
    (entry.period || entry.shortTime || entry.code ? is.period : 0)
  );
}

/** The tokens of a text in order. */
export interface Tokens {
  readonly length: number;
  /** The token at an index from 0 on and below `length`. */
  get(index: number): Token;
  /** The mask of such a token where it is a word, else −1; told without making an object of it, as the next two. */
  wordMask(index: number): number;
  /** The first and the last unit of its folded text. */
  firstUnit(index: number): number;
  lastUnit(index: number): number;
}

/** The words of a text in order, with what parsers ask of them. */
export interface Words {
  readonly tokens: Tokens;
  /** The source, for letter case. */
  readonly capital: (index: number) => boolean;
  /** The token as the source has it, marks and all. */
  readonly written: (index: number) => string;
  /** The best reading that begins at a token, of parsers that hold no others; `null` when there is none. */
  readonly inner: (index: number) => Reading | null;
}

/** The token at an index; `edge` outside the text. */
export function at({ tokens }: Words, index: number): Token {
  return index >= 0 && index < tokens.length ? tokens.get(index) : edge;
}

/** Whether the token has one of the roles (bits of `role`). */
export function plays(token: Token, roles: number): boolean {
  return ((token.entry.role ?? 0) & roles) !== 0;
}

/** Whether the token is this mark. */
export function isMark(token: Token, marks: string): boolean {
  return token.type === 'mark' && marks.includes(token.word);
}
