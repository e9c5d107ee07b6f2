import type { CalendarId } from '../dates/calendars/calendar.ts';
import type { Basis, Expression, Step } from '../dates/expression.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import type { Language, Multilingual } from '../text/language.ts';
import type { Range } from '../text/range.ts';
import type { Distance } from './narrowing.ts';
import type { Relation } from './relations.ts';

export const eventKinds = [
  'gathering',
  'protest',
  'election',
  'appointment',
  'statement',
  'diplomatic',
  'legal',
  'violence',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How the source speaks of an event. */
export const modalities = ['asserted', 'planned', 'predicted', 'alleged', 'implied'] as const;
export type Modality = (typeof modalities)[number];

/**
 * A verbatim passage, as a W3C TextQuoteSelector and TextPositionSelector in one. One that has got lost, since the
 * document has changed, is what it was, at the empty place 0 to 0.
 */
export interface Excerpt extends Range {
  readonly exact: string;
  /** Up to 32 UTF-16 units on either side. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Something the source says of an event, never the program. */
export interface Claim {
  /** Key of the matter: `attendance`, `organiser`, `countries` …; labels live with the interface's messages. */
  readonly about: string;
  readonly value: Multilingual;
  readonly quote: Excerpt;
}

/** A quote that does not stand in the document letter by letter any more. */
export interface ChangedQuote {
  /** Where in the sidecar: `excerpt`, `claims[0].quote`, `when`. */
  readonly field: string;
  /** Whether it was found again, in other letters or between other words. */
  readonly state: 'approximate' | 'lost';
  /** From 0, nothing in common, to 1, the same. */
  readonly score: number;
}

/** What the text makes of an event's date. */
export interface EventDate extends DateValue {
  /** The words as written; `null` where the text has none and ties alone bound the date. */
  readonly words: string | null;
  /** Where the words stand, when they do. */
  readonly at: Range | null;
  readonly calendar: CalendarId | 'none';
  readonly basis: Basis;
  readonly derivation: readonly Step[];
}

/** Knowledge from elsewhere, never mixed with what the text says. */
export interface Outside extends DateValue {
  /** Who says so, where and how sure it is. */
  readonly reference: Multilingual;
}

export const tieKinds = ['after', 'before', 'during'] as const;
export type TieKind = (typeof tieKinds)[number];

/** How an event stands to another one of the same document, by the source's words or by an editor's reason. */
export interface Tie {
  readonly kind: TieKind;
  /** Id of the other event, or `written` for the day of writing. */
  readonly event: string;
  readonly offset?: { readonly words: string; readonly at: Range };
  readonly quote?: Excerpt;
  readonly reason?: Multilingual;
}

/**
 * A tie as it was understood, with what it asks of days. Numbers stand for the day of writing (0) and for the events of
 * the document, in their order; each has a first and a last day, at twice its number and one on.
 */
export interface TieDistances extends Pick<
  Relation,
  'kind' | 'subject' | 'object' | 'words' | 'reason'
> {
  readonly distances: readonly Distance[];
}

export interface TimelineEvent {
  readonly id: string;
  /** Name of the document: its file name without `.txt`. */
  readonly source: string;
  /** `other` for every candidate: what kind it is nobody has said. */
  readonly kind: EventKind;
  readonly subtype?: string;
  readonly gathering: boolean;
  readonly modality: Modality;
  readonly title: Multilingual;
  /** Language of a title that nobody has translated: the same words in all three, as in a candidate. */
  readonly titleLanguage?: Language;
  readonly excerpt: Excerpt;
  readonly date: EventDate;
  readonly outside?: Outside;
  readonly place?: { readonly name: Multilingual; readonly quote?: Excerpt };
  readonly claims: readonly Claim[];
  readonly attribution: Multilingual;
  readonly note?: Multilingual;
  readonly ties: readonly Tie[];
  /** Id of the event of another document that this is the same as, as the editor says. */
  readonly same?: string;
  /** Its quotes that do not stand in the document as an editor saw it; left out where all do. */
  readonly changed?: readonly ChangedQuote[];
  /** `false` for a candidate that no editor has looked at. */
  readonly reviewed: boolean;
}

export interface SourceDocument {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Public address of the document itself. */
  readonly url?: string;
  readonly language: Language;
  /** `original` is in the document's language; until an editor has looked at it, so are the other three. */
  readonly title: Multilingual & { readonly original: string };
  readonly publisher?: string;
  readonly author?: string;
  /** When it was written, as far as the text tells, and by what right. */
  readonly written: EventDate;
  readonly writtenOutside?: Outside;
  /** Stretches that belong to the page, not to the document (advertisements): dimmed, never dated. */
  readonly boilerplate: readonly Range[];
  readonly expressions: readonly Expression[];
  readonly events: readonly TimelineEvent[];
  /** What its ties ask of the days of its events, in their order. */
  readonly relations: readonly TieDistances[];
  /** Quotes of what describes the document itself that do not stand in it any more; left out where all do. */
  readonly changed?: readonly ChangedQuote[];
  /** `false` where there is no sidecar: the language is a guess, the title the first line, the events are candidates. */
  readonly reviewed: boolean;
}

/** All documents, by name, and their events in order: by earliest day, then latest, undated last. */
export interface Corpus {
  readonly documents: readonly SourceDocument[];
  readonly events: readonly TimelineEvent[];
}
