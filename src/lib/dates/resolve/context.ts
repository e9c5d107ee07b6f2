import type { CalendarId } from '../calendars/calendar.ts';
import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Basis, Step } from '../expression.ts';
import type { DateValue } from '../value/date-value.ts';

/** The day or window from which relative words count, and how it is known. */
export interface Reference {
  readonly value: DateValue;
  /** How the reference itself follows; put before the steps of each value that rests on it. */
  readonly derivation: readonly Step[];
}

/** What the resolver is told beside the words. */
export interface ResolveContext {
  readonly language: Language;
  /** Absent: nothing is known of when the words were written. */
  readonly reference?: Reference;
  /** Stretches with a reference of their own, such as quoted speech; the innermost that holds an expression wins. */
  readonly regions?: readonly (Range & { readonly reference: Reference })[];
  /**
   * Values settled elsewhere (by a sidecar's chain of quotes) for the expression that stands exactly at, or inside,
   * this range; the resolver takes them over and goes on from them.
   */
  readonly settled?: readonly (Range & {
    readonly value: DateValue;
    readonly derivation: readonly Step[];
    /** By what right it stands; `inferred` when left out. */
    readonly basis?: Basis;
  })[];
  /** A year for dates whose words hold none, with the steps that lead to it; «10 إلى 12 يوليو» in a text of 2021. */
  readonly year?: {
    readonly year: number;
    readonly derivation: readonly Step[];
    /** Left out, it is told by the size of the number and the language. */
    readonly calendar?: CalendarId;
  };
}
