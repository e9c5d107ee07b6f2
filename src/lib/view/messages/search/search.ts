/** Words of the search, fetched with it. */
import type { Language } from '../../../text/language.ts';

type Counted = (n: number) => string;

export interface SearchMessages {
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  /** Before anything is typed. */
  readonly hint: string;
  /** What can be searched for, as it would be typed. */
  readonly examples: readonly string[];
  readonly events: Counted;
  readonly passages: Counted;
  /** Joins the two, as one is told how much was found. */
  readonly and: (one: string, other: string) => string;
  readonly narrow: Readonly<Record<'kind' | 'source', string>>;
  /** Of passages, where kinds of events are named. */
  readonly passageKind: string;
  readonly dates: {
    readonly title: string;
    readonly anyYear: (days: string) => string;
    readonly today: string;
    /** Beside an event of which other days are possible too. */
    readonly may: string;
    readonly none: string;
    /** Events with a bound on one side only. */
    readonly open: Counted;
  };
  readonly byWord: string;
  readonly inDocuments: string;
  readonly also: Readonly<Record<'title' | 'place' | 'kind' | 'excerpt' | 'claim', string>>;
  readonly more: Counted;
  readonly only: Counted;
  /** Of a word that stands nowhere, with those like it. */
  readonly similar: (typed: string, words: string) => string;
  readonly list: (words: readonly string[]) => string;
  readonly nothing: (query: string) => string;
  readonly soughtAs: (words: string) => string;
  readonly eachAlone: string;
  readonly narrowed: (query: string, events: string) => string;
  readonly showAll: string;
}

const loaders: Readonly<Record<Language, () => Promise<SearchMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  fa: async () => (await import('./fa.ts')).fa,
  ar: async () => (await import('./ar.ts')).ar,
};

/** The words of one language. */
export function searchMessages(language: Language): Promise<SearchMessages> {
  return loaders[language]();
}
