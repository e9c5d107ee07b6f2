import type { Language } from '../../text/language.ts';

/** A date as a reference tells it. */
export interface CitedDate {
  /** In words, in each of the reader's calendars; `[]` where none of them can say it. */
  readonly told: readonly string[];
  readonly edtf: string | null;
  /** By what right it stands, in the reader's language. */
  readonly right: string;
}

/** What a reference to an event's excerpt is made from. */
export interface Reference {
  /** Id of the event: small Latin letters, digits, hyphens. */
  readonly id: string;
  /** Of the document. */
  readonly language: Language;
  /** The excerpt, verbatim. */
  readonly quote: string;
  /** Whether the document has changed since, and no longer holds the excerpt. */
  readonly isLost: boolean;
  /** The headline, verbatim. */
  readonly headline: string;
  /** The headline in the reader's language; `null` where it would say nothing new. */
  readonly translated: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** When the document was written; `null` where nobody knows. */
  readonly written: CitedDate | null;
  readonly event: {
    readonly title: string;
    readonly place: string | null;
    readonly date: CitedDate | null;
  };
  /** Address that opens the passage here. */
  readonly link: string;
  /** Public address of the document itself, at the passage. */
  readonly url: string | null;
  /** The day the reference is made: `2025-02-08`, and in words. */
  readonly accessed: { readonly iso: string; readonly told: string };
}

/** What a reference says around its parts, in the reader's language. */
export interface CiteWords {
  readonly language: Language;
  /** Between the parts of a line, with its space. */
  readonly comma: string;
  readonly written: (date: string) => string;
  readonly about: (event: string) => string;
  readonly passage: string;
  /** Said wherever the words of an excerpt stand that its document no longer holds. */
  readonly lost: string;
  readonly source: string;
  readonly accessed: (date: string) => string;
  readonly translation: (title: string) => string;
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  fa: ['«', '»'],
  ar: ['«', '»'],
};

/** Words between the quotation marks of their language. */
export function quoted(words: string, language: Language): string {
  const [open, close] = marks[language];
  return open + words + close;
}

/** A date in words with its right: "8 February 2025 / 20 Bahman 1403 (stated)"; the right alone where it has no words. */
export function dateText({ told, right }: CitedDate): string {
  return told.length === 0 ? right : `${told.join(' / ')} (${right})`;
}

/** What the event is and when, each part passed through `part`. Its title says where, where that matters. */
export function eventText(
  { title, date }: Reference['event'],
  { comma }: CiteWords,
  part: (text: string) => string = (text) => text,
): string {
  const told = part(title);
  return date ? `${told}${comma}${part(dateText(date))}` : told;
}
