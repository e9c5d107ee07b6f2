import type { ResolvedPathname } from '$app/types';
import { likest } from '../../text/likeness.ts';
import type { Language } from '../../text/language.ts';
import { compareLink, sourceLink, sourcesLink, timelineLink } from '../links.ts';
import type { EventName, Name, Names } from '../prepare/names.ts';

/** A page, or a place of one, that may be the one asked for. */
export interface Offer extends Pick<Name, 'title' | 'language'> {
  readonly href: ResolvedPathname;
}

/** How many are offered: few enough to be read at a glance. */
const most = 3;

const namesOf = ({ id, title }: Name): readonly string[] => [id, title];

/** Pages by their part of an address; '' for the timeline. */
export type PageTitles = Readonly<Record<'timeline' | 'compare' | 'sources', string>>;

/** Where the events of a page lie: on the timeline, or each in its document. */
export function eventOffer(
  { id, source, title, language: own }: EventName,
  language: Language,
  inDocument: boolean,
): Offer {
  return {
    href: inDocument ? sourceLink(language, source, id) : timelineLink(language, `#${id}`),
    title,
    ...(own && { language: own }),
  };
}

/** The events that are called most like what was asked for. */
export function nearestEvents(
  asked: string,
  { events }: Names,
  language: Language,
  inDocument: boolean,
): Offer[] {
  return likest(asked, events, namesOf, most).map((event) =>
    eventOffer(event, language, inDocument),
  );
}

/**
 * What lies nearest to an address that leads nowhere. An event that its fragment names goes first; within the documents
 * a document is meant, else anything.
 * @param path decoded, with or without the folder that the site lies in
 */
export function nearestPages(
  path: string,
  fragment: string,
  names: Names,
  language: Language,
  titles: PageTitles,
): Offer[] {
  const parts = path.split('/').filter((part) => part !== '');
  const named = names.events.find(({ id }) => id === fragment);
  const documents = names.documents.map((document) => ({
    ...document,
    href: sourceLink(language, document.id),
  }));
  const others = [
    { id: 'timeline', title: titles.timeline, href: timelineLink(language) },
    { id: 'compare', title: titles.compare, href: compareLink(language) },
    { id: 'sources', title: titles.sources, href: sourcesLink(language) },
    ...names.events.map((event) => ({ ...event, ...eventOffer(event, language, false) })),
  ];
  const isDocument = parts.slice(0, -1).includes('sources');
  const found = likest(
    parts.at(-1) ?? '',
    isDocument ? documents : [...documents, ...others],
    namesOf,
    most,
  );
  return [...(named ? [eventOffer(named, language, true)] : []), ...found].slice(0, most);
}
