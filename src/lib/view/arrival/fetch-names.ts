import type { Language } from '../../text/language.ts';
import { namesLink } from '../links.ts';
import type { Names } from '../prepare/names.ts';

/** What everything here is called, in the words of a language. Rejects where it cannot be had. */
export async function fetchNames(language: Language): Promise<Names> {
  const response = await fetch(namesLink(language));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Names;
}
