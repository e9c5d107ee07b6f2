import type { Language } from '../text/language.ts';

/** Letters that only Persian writes, beside those that both write in a way of their own. */
const persian = /[پچژگیکۀ\u06F0-\u06F9\u200C]/gu;
const arabic = /[يكىةأإؤ\u0660-\u0669\u064B-\u0652]|(?<!\p{L})ال(?=\p{L})/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a document that nobody has described, by its letters: Arabic script where it is not outweighed by
 * Latin; then Persian or Arabic, whichever has more of its own letters, digits and marks (پ چ ژ گ ی ک against ي ك ى ة
 * and the article). English where there are no letters at all.
 */
export function guessLanguage(text: string): Language {
  if (count(text, /\p{Script=Latin}/gu) >= count(text, /\p{Script=Arabic}/gu)) return 'en';
  return count(text, persian) > count(text, arabic) ? 'fa' : 'ar';
}
