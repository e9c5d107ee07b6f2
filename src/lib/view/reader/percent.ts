import type { Language } from '../../text/language.ts';
import { digits } from '../numbers.ts';

/** The percent sign that goes with the digits of each language. */
const signs: Readonly<Record<Language, string>> = { en: '%', fa: '٪', ar: '٪' };

/** A share from 0 to 1 as a whole percentage. Something changed is never the same to a hundred per cent. */
export function percent(language: Language, share: number): string {
  return digits(language, Math.min(99, Math.round(share * 100))) + signs[language];
}
