import type { LossReason } from '../../find/trace.ts';
import type { forms } from './forms.ts';

/** What a person is told of a reading that lost; each part is text of the reader's language. */
export interface Lost {
  /** The words and what they were read as; of a join, all of its parts in a list. */
  readonly reading: string;
  /** The form or pass that it lost to. */
  readonly by: string;
  /** The words that stood in its place, in quotation marks; empty where none did. */
  readonly winner: string;
}

/** One language's words for how a text was read. A form without a name, or a reason without a sentence, is a type error. */
export interface TraceWords {
  /** What a form reads, or a pass does, as a noun phrase within a sentence. */
  readonly forms: Readonly<Record<(typeof forms)[number], string>>;
  /** What the words of an expression were read as, as a sentence. */
  readonly won: (words: string, form: string) => string;
  /** Words and what a form made of them, without a verb. */
  readonly reading: (words: string, form: string) => string;
  readonly reasons: Readonly<Record<LossReason, (lost: Lost) => string>>;
}
