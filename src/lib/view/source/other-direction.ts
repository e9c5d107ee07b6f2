import { directionOf, type Language } from '../../text/language.ts';

/**
 * The direction of a paragraph whose letters are mostly of another one than its document's, as of a quotation in its own
 * script; `undefined` for all others, and where there are no letters.
 */
export function otherDirection(paragraph: string, language: Language): 'ltr' | 'rtl' | undefined {
  const rtl = paragraph.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const ltr = paragraph.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const own = directionOf(language);
  if (own === 'ltr') return rtl > ltr ? 'rtl' : undefined;
  return ltr > rtl ? 'ltr' : undefined;
}
