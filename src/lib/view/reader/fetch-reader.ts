/**
 * The reader with what it reads. A module between the page and the reader, since the page would bring the styles of all
 * that it fetches itself.
 */
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
  const [module, response] = await Promise.all([
    import('./Reader.svelte'),
    fetch(detailsLink(language)),
  ]);
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return { Reader: module.default, details: (await response.json()) as EventDetails };
}
