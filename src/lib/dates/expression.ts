import type { CalendarId } from './calendars/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Symbolic } from './symbolic.ts';
import type { DateValue } from './value/date-value.ts';

/** What an expression speaks of: a time, a length of time, or a time that returns. */
export type ExpressionKind = 'DATE' | 'DURATION' | 'SET';

/** By what right a value stands: `stated` (the words say it), `inferred` (from other words of the same document),
 * `outside` (the text alone cannot fix it: it needs knowledge from elsewhere), `unknown`. */
export type Basis = 'stated' | 'inferred' | 'outside' | 'unknown';

/** Which way the sentence looks, where its verb or its words tell. */
export type Tense = 'past' | 'present' | 'future';

/** What the finder makes of a stretch of text: the first pass. Offsets are UTF-16 code units into the untouched text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** `source.slice(start, end)`: what a reader would underline. */
  readonly text: string;
  readonly kind: ExpressionKind;
  /** The calendar of the words; `none` for weekdays and relative words. */
  readonly calendar: CalendarId | 'none';
  readonly symbolic: Symbolic;
  /** Id of the form that matched, such as `day-month-year`. */
  readonly rule: string;
  readonly tense?: Tense;
  /** Other readings of the same words that the finder saw, with the reason each lost. */
  readonly others?: readonly { readonly symbolic: Symbolic; readonly reason: Step }[];
}

/** One sentence of a derivation, told in a language by explain/. `args` hold days, numbers and verbatim words. */
export interface Step {
  /** Id of the rule, in kebab case; explain/ has a sentence for each. */
  readonly rule: string;
  readonly args: Readonly<Record<string, StepArg>>;
}

export type StepArg =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'number'; readonly number: number }
  /** A year, without grouping of its digits. */
  | { readonly type: 'year'; readonly year: number; readonly calendar: CalendarId }
  | { readonly type: 'value'; readonly value: DateValue; readonly calendar?: CalendarId }
  | { readonly type: 'term'; readonly term: string }
  | { readonly type: 'text'; readonly text: Readonly<Record<Language, string>> };

/** A reading that lost, kept with the reason. */
export interface Alternative {
  readonly value: DateValue;
  readonly reason: Step;
}

/** The second pass: words with the days they can mean and how that follows. */
export interface Expression extends Found {
  readonly value: DateValue;
  readonly basis: Basis;
  readonly derivation: readonly Step[];
  readonly alternatives: readonly Alternative[];
}
