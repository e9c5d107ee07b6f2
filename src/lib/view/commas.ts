import { isolated } from '../events/cite/bidi.ts';
import type { Language } from '../text/language.ts';

/**
 * Parts of one thing told after another: a title and its date. Arabic and Persian have a comma of their own. A part with
 * words that run against the language's is kept apart: they would draw the number behind them to their other side.
 */
export function commas(language: Language, parts: readonly string[]): string {
  return parts.map((part) => isolated(part, language)).join(language === 'en' ? ', ' : '، ');
}

/** Things told after another that may have commas of their own. */
export function semicolons(language: Language, things: readonly string[]): string {
  return things.join(language === 'en' ? '; ' : '؛ ');
}
