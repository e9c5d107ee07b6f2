import type { CalendarId } from '../calendars/calendar.ts';
import type { ExpressionKind, Found, Tense } from '../expression.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Language } from '../../text/language.ts';
import type { Words } from './token.ts';

/** What a parser makes of the tokens from an index on, up to `to` (exclusive). */
export interface Reading {
  readonly to: number;
  readonly kind: ExpressionKind;
  readonly calendar: CalendarId | 'none';
  readonly symbolic: Symbolic;
  /** The words are more often something else; only what stands beside them can make them a date. */
  readonly weak?: boolean;
  /** How many units of folded text at the end of the last token are not of it: «از» of «پیش از». */
  readonly cut?: number;
  readonly others?: Found['others'];
}

/** A reading with its place and the parser or refiner that made it. Token indices, end exclusive. */
export interface Match extends Reading {
  readonly from: number;
  readonly rule: string;
  readonly tense?: Tense;
}

/** One surface form. */
export interface Parser {
  readonly id: string;
  readonly languages: readonly Language[];
  /** Bits of `is`: the classes of tokens it can begin with. */
  readonly begins: number;
  /** Bits of `role`: the small words it can begin with. */
  readonly roles?: number;
  /** Bits of `is`: the form holds a token of one of these classes, the first or a later one. Left out, it may hold any. */
  readonly needs?: number;
  /** The same of a token behind the first. */
  readonly follows?: number;
  /** Holds readings of other parsers, and is not itself held by one. */
  readonly outer?: boolean;
  /** Reads from token `index` on; looks a bounded number of tokens ahead. `null` when the form is not there. */
  readonly match: (words: Words, index: number, language: Language) => Reading | null;
}

/** A pass over all matches of a text: joins, changes or drops them. Keeps their order. */
export interface Refiner {
  readonly id: string;
  readonly refine: (
    matches: readonly Match[],
    words: Words,
    language: Language,
  ) => readonly Match[];
}

/** A date in the sense of TIMEX3. */
export function date(
  to: number,
  calendar: CalendarId | 'none',
  symbolic: Symbolic,
  more?: Pick<Reading, 'weak' | 'others'>,
): Reading {
  const reading: Reading = { to, kind: 'DATE', calendar, symbolic };
  // A literal that adds fields behind a spread takes several times as long.
  return more ? Object.assign(reading, more) : reading;
}
