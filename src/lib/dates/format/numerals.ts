import type { Language } from '../../text/language.ts';

/** Sets of digits, by their Unicode names: 0–9, ۰–۹ (Persian) and ٠–٩ (Arabic). */
export type Numerals = 'latin' | 'extended-arabic-indic' | 'arabic-indic';

const zeros: Readonly<Record<Numerals, number>> = {
  latin: 0x30,
  'extended-arabic-indic': 0x6f0,
  'arabic-indic': 0x660,
};

const usual: Readonly<Record<Language, Numerals>> = {
  en: 'latin',
  fa: 'extended-arabic-indic',
  ar: 'arabic-indic',
};

/** The digits that a language is usually written with. */
export function numeralsOf(language: Language): Numerals {
  return usual[language];
}

/** A text with its digits 0–9 written in a set of numerals; everything else stays. */
export function writeDigits(text: string | number, numerals: Numerals): string {
  return String(text).replace(/\d/g, (digit) =>
    String.fromCharCode(zeros[numerals] + Number(digit)),
  );
}
