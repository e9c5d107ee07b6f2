import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import type { Language } from '../text/language.ts';
import type { Range } from '../text/range.ts';
import type { Suffix } from './address.ts';

/** One page in each language. */
export type Alternates = Readonly<Record<Language, ResolvedPathname>>;

/** The part of an address that names a language; English has none. */
type Prefix = '' | '/fa' | '/ar';

const prefixes: Readonly<Record<Language, Prefix>> = { en: '', fa: '/fa', ar: '/ar' };

/** The language that an address's optional first segment names; English where there is none. */
export function languageOf(segment: string | undefined): Language {
  return segment === 'fa' || segment === 'ar' ? segment : 'en';
}

/** Address of the timeline, with what it shows. */
export function timelineLink(language: Language, suffix: Suffix = ''): ResolvedPathname {
  return resolve(`${prefixes[language]}/${suffix}`);
}

/** Address of the page that sets events side by side, with what it shows. */
export function compareLink(language: Language, suffix: Suffix = ''): ResolvedPathname {
  return resolve(`${prefixes[language]}/compare/${suffix}`);
}

/** Address of the list of documents. */
export function sourcesLink(language: Language): ResolvedPathname {
  return resolve(`${prefixes[language]}/sources/`);
}

/** Address of a document, or of an event's excerpt in it. */
export function sourceLink(language: Language, name: string, event?: string): ResolvedPathname {
  const path = `${prefixes[language]}/sources/${name}/` as const;
  return event === undefined ? resolve(path) : resolve(`${path}#${event}`);
}

/** Address of a stretch of a document's text. */
export function passageLink(
  language: Language,
  name: string,
  { start, end }: Range,
): ResolvedPathname {
  return resolve(`${prefixes[language]}/sources/${name}/?at=${start}-${end}`);
}

/** Address of all that is searched. */
export function searchLink(): ResolvedPathname {
  return resolve('/search.json');
}

/** Address of the events as the timeline shows them. */
export function eventsLink(language: Language): ResolvedPathname {
  return resolve(`${prefixes[language]}/timeline.json`);
}

/** Address of what the reader shows of each event. */
export function detailsLink(language: Language): ResolvedPathname {
  return resolve(`${prefixes[language]}/passages.json`);
}

/** Address of every event as one that can be compared. */
export function comparedLink(language: Language): ResolvedPathname {
  return resolve(`${prefixes[language]}/compare.json`);
}

/** Address of what all documents and events are called. */
export function namesLink(language: Language): ResolvedPathname {
  return resolve(`${prefixes[language]}/names.json`);
}
