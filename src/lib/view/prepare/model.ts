/**
 * What a page is given: plain data in one language, worked out when the page is built. Nothing here has to be looked up
 * or computed again in the browser.
 */
import type { CalendarId } from '../../dates/calendars/calendar.ts';
import type { Basis } from '../../dates/expression.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import type { ChangedQuote, EventKind, Modality } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Mark } from '../../timeline/mark.ts';
import type { Segment } from './segments.ts';

/** `null` where a calendar cannot say it: "October of an unknown year" has no Solar Hijri counterpart. */
export type Told = Readonly<Record<CalendarId, string | null>>;

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

/** How the words of a date were read, in sentences of the page's language. */
export interface WordReading {
  /** As what. */
  readonly won: string;
  /** The readings that lost, each with the reason. */
  readonly lost: readonly string[];
  /** Other days that the words could mean, each with the reason why they are not taken. */
  readonly otherDays: readonly { readonly days: string; readonly why: string }[];
}

/** How a text's date was worked out. */
export interface DerivationView extends DateDetail {
  /** The words as written. */
  readonly words: string | null;
  /** Name of the calendar that the words are written in. */
  readonly calendar: string | null;
  /** A sentence a step. */
  readonly steps: readonly string[];
  /** In the reader only, and of dates that rest on words. */
  readonly reading?: WordReading;
}

/** A date with its string, as a reference needs it. */
export type CiteDateView = DateView & Pick<DateValue, 'edtf'>;

/** What a reference to an event's excerpt needs besides what the reader shows. */
export interface CiteView {
  /** The excerpt, verbatim. */
  readonly quote: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Public address of the document, at the passage. */
  readonly url: string | null;
  /** When the document was written, by itself and as known from elsewhere. */
  readonly written: CiteDateView;
  readonly writtenOutside?: CiteDateView;
}

/** How a quote stands that its document does not have letter by letter any more. */
export type ChangedState = Pick<ChangedQuote, 'state' | 'score'>;

/** What has changed of the quotes that an event rests on. */
export interface ChangedView {
  readonly passage: ChangedState | null;
  /** By the claims' places in the list. */
  readonly claims: Readonly<Record<number, ChangedState>>;
  /** Whether there are others: words of its date, its place, its ties. */
  readonly others: boolean;
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
  /** Where it begins in the document, in UTF-16 code units. */
  readonly start: number;
  /** Whether the document ends with it. */
  readonly last: boolean;
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
  /** What the document is called, in few words. */
  readonly sourceTitle: string;
  /** Where it took place: a key that is the same in every language, and the name in the page's. */
  readonly place?: { readonly key: string; readonly name: string };
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
  /** The event of another document that this is the same as; its mark stands for both. */
  readonly same?: string;
  /** Events of other documents that are the same as this. */
  readonly also?: readonly string[];
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
  /** Ids of the events that the document tells before and after it; `null` at either end. */
  readonly inText: { readonly previous: string | null; readonly next: string | null };
  readonly cite: CiteView;
  /** Left out where the document reads as it did when an editor quoted it. */
  readonly changed?: ChangedView;
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

/** A document's text by itself, fetched when a reader wants to see more around a passage. */
export interface DocumentTextView {
  readonly text: string;
  /** What belongs to the page rather than to the document. */
  readonly dimmed: readonly Range[];
}
