import type { Language } from '../../text/language.ts';
import { comparedLink } from '../links.ts';
import type { ComparedEvent } from '../prepare/compare/model.ts';
import { unpackCompared } from '../prepare/compare/parcel.ts';

/**
 * Every event of the corpus as one that can be compared.
 * @throws Error when they do not come
 */
export async function fetchCompared(language: Language): Promise<readonly ComparedEvent[]> {
  const response = await fetch(comparedLink(language));
  if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
  return unpackCompared(await response.text());
}
