/**
 * The reader with what it reads. A module between the page and the reader, since the page would bring the styles of all
 * that it fetches itself.
 */
import { fetched } from '../fetched.ts';
import { detailsLink } from '../links.ts';
import type Reader from './Reader.svelte';
import type { EventDetails } from '../prepare/model.ts';
import type { Language } from '../../text/language.ts';

export interface Loaded {
  readonly Reader: typeof Reader;
  readonly details: EventDetails;
}

/** @throws Error when the passages do not come */
export async function fetchReader(language: Language): Promise<Loaded> {
  const [module, details] = await Promise.all([
    import('./Reader.svelte'),
    fetched<EventDetails>(detailsLink(language)),
  ]);
  return { Reader: module.default, details };
}
