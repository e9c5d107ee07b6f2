import type { Language } from '../text/language.ts';

/** Parts of one thing told after another: a title and its date. Arabic and Persian have a comma of their own. */
export function commas(language: Language, parts: readonly string[]): string {
  return parts.join(language === 'en' ? ', ' : '، ');
}

/** Things told after another that may have commas of their own. */
export function semicolons(language: Language, things: readonly string[]): string {
  return things.join(language === 'en' ? '; ' : '؛ ');
}
