/**
 * What the page for comparing is given of an event: plain data in one language. It is the same for a gathering, which
 * the page holds from the start, and for any other event, which is fetched when it is asked for.
 */
import type { Span } from '../../../events/span.ts';
import type { BothWays, ClaimView, DateDetail, EventView, Headline } from '../model.ts';

/** A claim with the matter that it is about, by which columns and cells are found. */
export interface ComparedClaim extends ClaimView {
  /** `attendance`, `organiser`, `countries` …: the same in every language. */
  readonly about: string;
}

/** An event as one of those that are compared. */
export interface ComparedEvent {
  readonly event: EventView;
  /** What is known of its first and last day, on either side of the switch; a side that is open is ±Infinity. */
  readonly span: BothWays<Span>;
  /** String and weekdays of the date that counts on either side of the switch. */
  readonly detail: BothWays<DateDetail>;
  /** The words that its text dates it by, verbatim; `null` where it has none. */
  readonly words: string | null;
  /** Name of the calendar that the words are written in. */
  readonly calendar: string | null;
  /** Who says so: "the article", "the organisers, by the article". */
  readonly attribution: string;
  readonly claims: readonly ComparedClaim[];
  /** Verbatim, in the language of its document. */
  readonly excerpt: string;
  readonly document: Headline;
  readonly publisher: string | null;
  /** Of the date known from elsewhere: who says so; `null` where there is none. */
  readonly reference: string | null;
}
