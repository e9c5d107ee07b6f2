/** What the tests of the finder share. */
import type { Language } from '../../text/language.ts';
import type { Found } from '../expression.ts';
import { find } from './find.ts';

/** The words found, in order. */
export function wordsIn(text: string, language: Language): string[] {
  return find(text, language).map((found) => found.text);
}

/** The only expression of a text; throws when there are none or several. */
export function only(text: string, language: Language): Found {
  const [first, ...more] = find(text, language);
  if (!first || more.length > 0) {
    throw new Error(`not one expression in “${text}”: ${wordsIn(text, language).join(' | ')}`);
  }
  return first;
}
