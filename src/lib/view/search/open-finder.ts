import type { Language } from '../../text/language.ts';
import { fetched } from '../fetched.ts';
import { eventsLink, searchLink } from '../links.ts';
import type { EventView } from '../prepare/model.ts';
import type { SearchData } from '../prepare/search-data.ts';
import { today } from '../today.ts';
import type { Finder } from './finder.ts';

/** What has been asked for, by language. Only the browser asks. */
const asked = new Map<Language, Promise<Finder>>();

/**
 * What searches, with what is searched, fetched once a language; asked for again after it failed.
 *
 * @param events as the page has them; `[]` on a page without them, which fetches them too
 */
export function finderIn(language: Language, events: readonly EventView[]): Promise<Finder> {
  const before = asked.get(language);
  if (before) return before;
  const opening = open(language, events);
  asked.set(language, opening);
  opening.catch(() => asked.delete(language));
  return opening;
}

async function open(language: Language, events: readonly EventView[]): Promise<Finder> {
  const [{ finderOf }, data, views] = await Promise.all([
    import('./finder.ts'),
    fetched<SearchData>(searchLink()),
    events.length > 0 ? events : fetched<readonly EventView[]>(eventsLink(language)),
  ]);
  return finderOf(data, views, language, today());
}
