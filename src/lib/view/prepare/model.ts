/**
 * What a page is given: plain data in one language, worked out when the page is built. Nothing here has to be looked up
 * or computed again in the browser.
 */
import type { Basis } from '../../dates/expression.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import type { EventKind, Modality } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import type { Mark } from '../../timeline/mark.ts';
import type { Segment } from './segments.ts';

/** The calendars that the page speaks in. */
export const mainCalendars = ['gregorian', 'solar-hijri'] as const;
export type MainCalendar = (typeof mainCalendars)[number];
/** `null` where a calendar cannot say it: "October of an unknown year" has no Solar Hijri counterpart. */
export type Told = Readonly<Record<MainCalendar, string | null>>;

/** The same thing on either side of the switch. */
export interface BothWays<Thing> {
  readonly text: Thing;
  readonly context: Thing;
}

/** A date as the page tells it. */
export interface DateView extends Pick<DateValue, 'earliest' | 'latest'> {
  readonly basis: Basis;
  /** The date in words, once a calendar. */
  readonly told: Told;
}

/** What else there is to say of a date. */
export interface DateDetail extends Pick<DateValue, 'edtf'> {
  /** "Saturday", or "Saturday – Monday", where the days are known exactly. */
  readonly weekdays: string | null;
}

/** How a text's date was worked out. */
export interface DerivationView extends DateDetail {
  /** The words as written. */
  readonly words: string | null;
  /** Name of the calendar that the words are written in. */
  readonly calendar: string | null;
  /** A sentence a step. */
  readonly steps: readonly string[];
}

export interface ClaimView {
  readonly label: string;
  readonly value: string;
  /** Verbatim, in the language of the source. */
  readonly quote: string;
}

/** A paragraph, or as much of a long one as a reader needs around what is marked in it. */
export interface PassageBlock {
  readonly segments: readonly Segment[];
  /** Whether the paragraph goes on before or after; whether text was left out since the block before. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly gapBefore: boolean;
}

/** An event as the timeline and the chronicle show it: what comes with the page. */
export interface EventView {
  readonly id: string;
  /** Name of its document. */
  readonly source: string;
  /** That the document is written in. */
  readonly language: Language;
  readonly kind: EventKind;
  readonly gathering: boolean;
  readonly modality: Modality;
  readonly reviewed: boolean;
  readonly title: string;
  /** That the title is written in, where it is not the page's own: nobody has translated a candidate's. */
  readonly titleLanguage?: Language;
  /** What a mark is called, where there is room for words alone: the title, and whether it is a candidate's. */
  readonly name: string;
  /** The title in few words, for the timeline. */
  readonly label: string;
  /** The start of the excerpt, for a list; `null` where the title says the same. */
  readonly line: string | null;
  readonly date: DateView;
  /** The date known from elsewhere. */
  readonly outside?: DateView;
  /** What stands on the axis, by the text alone and with what is known from elsewhere; `null` goes to the tray. */
  readonly mark: BothWays<Mark | null>;
  /** Place in the order of time. */
  readonly rank: BothWays<number>;
}

/** How a document is called. */
export interface Headline {
  /** Verbatim, in the document's own language. */
  readonly original: string;
  /** In the language of the page; `null` where it would say nothing new. */
  readonly title: string | null;
}

/** What the reader shows of an event besides; fetched when it is first needed. */
export interface EventDetail {
  readonly place: string | null;
  readonly attribution: string;
  readonly note: string | null;
  readonly derivation: DerivationView;
  /** Of the date known from elsewhere: who says so. */
  readonly outside: (DateDetail & { readonly reference: string }) | null;
  /** Its document. */
  readonly document: Headline;
  readonly claims: readonly ClaimView[];
  readonly passage: readonly PassageBlock[];
}

/** By the events' ids. */
export type EventDetails = Readonly<Record<string, EventDetail>>;

/** A document as a list names it. */
export interface SourceView extends Headline {
  readonly name: string;
  readonly language: Language;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly written: DateView;
  /** When it was written, as known from elsewhere. */
  readonly writtenOutside?: DateView & { readonly reference: string };
  readonly reviewed: boolean;
  readonly events: number;
  readonly expressions: number;
}

/** A whole document. */
export interface DocumentView extends SourceView {
  readonly derivation: DerivationView;
  readonly paragraphs: readonly (readonly Segment[])[];
  /** Its events, in the order in which the text tells them. */
  readonly told: readonly EventView[];
}
