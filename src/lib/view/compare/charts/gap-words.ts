import type { Language } from '../../../text/language.ts';
import { compareGapWords } from '../../messages/compare-gaps.ts';
import { daysText, orderText } from '../gaps/gap-words.ts';
import type { Gap } from '../gaps/gap.ts';

/** What lies between two events, in words: "1,307 days", "at least 32 days", "at most 30 days; may overlap, else before". */
export function gapWords(gap: Gap, language: Language, context: boolean): string {
  const days = daysText(gap, language);
  const untold = compareGapWords[language].cannotBeTold[context ? 'context' : 'text'];
  if (gap.order === 'before') return days ?? untold;
  if (gap.isUntold) return untold;
  return [days, orderText(gap, language)].filter((part) => part !== null).join('; ');
}
