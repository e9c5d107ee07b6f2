import type { Step } from '../expression.ts';
import type { Language } from '../../text/language.ts';
import { sentences as arabic } from './ar.ts';
import { sentences as english } from './en.ts';
import { sentences as persian } from './fa.ts';
import type { Sentences } from './sentences.ts';

const sentencesIn: Readonly<Record<Language, Sentences>> = {
  en: english,
  fa: persian,
  ar: arabic,
};

/**
 * One step of a derivation, or the reason of another reading, as a sentence.
 * @throws RangeError for a rule that has none
 */
export function explain({ rule, args }: Step, language: Language): string {
  const table: Readonly<Record<string, ((args: never) => string) | undefined>> =
    sentencesIn[language];
  const sentence = table[rule];
  if (!sentence) throw new RangeError(`no sentence for the rule ${rule}`);
  // `step()` has checked the arguments of a rule where the step was made.
  return sentence(args as never);
}
