import { numeralsOf, writeDigits } from '../dates/format/numerals.ts';
import type { Language } from '../text/language.ts';

/** What stands between thousands. */
const separators = { en: ',', fa: '٬', ar: '٬' } as const;

/** A whole number from 0 in the digits of a language, its thousands set apart. */
export function grouped(language: Language, number: number): string {
  const parts = String(number).replace(/\B(?=(\d{3})+$)/gu, separators[language]);
  return writeDigits(parts, numeralsOf(language));
}
