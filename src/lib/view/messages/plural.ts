import type { Language } from '../../text/language.ts';
import { grouped } from '../grouped.ts';

/** Forms of a message, one a plural category of the language; `other` is always there. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Made when first needed, since that takes a while, and few messages are needed at first. */
const rules: Partial<Record<Language, Intl.PluralRules>> = {};

/**
 * Makes a message that takes a whole number from 0: the form of the language's plural rule, with `#` replaced by the
 * number in the language's digits.
 */
export function counted(language: Language, forms: Forms): (n: number) => string {
  return (n) => {
    const rule = (rules[language] ??= new Intl.PluralRules(language)).select(n);
    return (forms[rule] ?? forms.other).replace('#', grouped(language, n));
  };
}
