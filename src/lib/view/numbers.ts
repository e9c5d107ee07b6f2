import { numeralsOf, writeDigits } from '../dates/format/numerals.ts';
import type { Language } from '../text/language.ts';

/** A whole number in the digits of a language, without grouping. */
export function digits(language: Language, number: number): string {
  return writeDigits(number, numeralsOf(language));
}
