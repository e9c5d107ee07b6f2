import type { Language } from '../../text/language.ts';
import type { Selection } from '../selection.svelte.ts';
import { eventsOf, type Finder } from './finder.ts';
import { finderIn } from './open-finder.ts';

/**
 * Fetches what searches and has the selection find by it.
 * @throws Error when it does not come
 */
export async function letFind(language: Language, selection: Selection): Promise<Finder> {
  const find = await finderIn(language, selection.events);
  selection.find = (query, context) => new Set(eventsOf(find(query, context)).map(({ id }) => id));
  return find;
}
