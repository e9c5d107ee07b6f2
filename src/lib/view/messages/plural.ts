import type { Language } from '../../text/language.ts';

/** Where numbers are written as the language's readers do, thousands set apart. */
const locales: Readonly<Record<Language, string>> = { en: 'en', fa: 'fa', ar: 'ar-EG' };

/** Forms of a message, one a plural category of the language; `other` is always there. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Makes a message that takes a number: the form of the language's plural rule, with `#` replaced by the number in the
 * language's digits.
 */
export function counted(language: Language, forms: Forms): (n: number) => string {
  const rules = new Intl.PluralRules(language);
  return (n) =>
    (forms[rules.select(n)] ?? forms.other).replace('#', n.toLocaleString(locales[language]));
}
