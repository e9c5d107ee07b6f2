import type { Claim, Corpus, SourceDocument, TimelineEvent } from '../../events/model.ts';
import { passagesOf } from '../../events/search/passages.ts';
import type { SearchText } from '../../events/search/search-index.ts';
import { languages, type Language, type Multilingual } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import { messages } from '../messages/all.ts';
import { claimLabel } from '../messages/claims.ts';

/** What a text is to its event. */
export type TextRole = 'title' | 'place' | 'kind' | 'excerpt' | 'claim';

export interface EventText extends SearchText {
  readonly role: TextRole;
}

/** What an event can be found by, in every language. */
export interface SearchedEvent {
  readonly id: string;
  readonly texts: readonly EventText[];
}

export interface SearchedDocument {
  readonly name: string;
  readonly language: Language;
  readonly title: Multilingual;
  readonly text: string;
  /** The parts that are searched one by one; what belongs to the page is in none of them. */
  readonly passages: readonly Range[];
}

/** All that is searched: fetched when a reader first searches. */
export interface SearchData {
  readonly events: readonly SearchedEvent[];
  readonly documents: readonly SearchedDocument[];
}

/** Titles, places, kinds, excerpts and claims of all events, and the documents' texts. */
export function searchData({ documents, events }: Corpus): SearchData {
  const languageOf = new Map(documents.map(({ name, language }) => [name, language]));
  return {
    events: events.map((event) => ({
      id: event.id,
      texts: textsOf(event, languageOf.get(event.source) ?? 'en'),
    })),
    documents: documents.map(documentOf),
  };
}

function textsOf(event: TimelineEvent, own: Language): EventText[] {
  const { title, titleLanguage, place, kind, excerpt, claims, reviewed } = event;
  const inAll = (role: TextRole, text: Multilingual): EventText[] =>
    languages.map((language) => ({ role, language, text: text[language] }));
  const titles = titleLanguage
    ? [{ role: 'title', language: titleLanguage, text: title[titleLanguage] } as const]
    : inAll('title', title);
  const kinds = Object.fromEntries(languages.map((one) => [one, messages[one].kinds[kind]]));
  return [
    ...titles.map((text) => ({ ...text, title: true })),
    { role: 'excerpt', language: own, text: excerpt.exact },
    ...(place ? inAll('place', place.name) : []),
    ...claims.flatMap((claim) => claimTexts(claim, own, inAll)),
    // Nobody has said of what kind a candidate is.
    ...(reviewed ? inAll('kind', kinds as Multilingual) : []),
  ];
}

function claimTexts(
  { about, value, quote }: Claim,
  own: Language,
  inAll: (role: TextRole, text: Multilingual) => EventText[],
): EventText[] {
  const told = languages.map((one) => [one, `${claimLabel(about, one)}: ${value[one]}`]);
  return [
    ...inAll('claim', Object.fromEntries(told) as Multilingual),
    { role: 'claim', language: own, text: quote.exact },
  ];
}

function documentOf({ name, language, title, text, boilerplate }: SourceDocument) {
  const isPage = ({ start, end }: Range): boolean =>
    boilerplate.some((range) => range.start <= start && end <= range.end);
  const { en, fa, ar } = title;
  return {
    name,
    language,
    title: { en, fa, ar },
    text,
    passages: passagesOf(text).filter((passage) => !isPage(passage)),
  };
}
