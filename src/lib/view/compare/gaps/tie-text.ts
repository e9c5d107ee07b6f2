import type { Language } from '../../../text/language.ts';
import { compareGapWords } from '../../messages/compare-gaps.ts';
import type { TieView } from '../../prepare/compare/known-views.ts';

/** What a tie says, as a sentence; the words of an offset stand after it. */
export function tieText({ kind, subject, object, words }: TieView, language: Language): string {
  const { tie, writing, offset } = compareGapWords[language].rests;
  if (kind === 'later-than' || kind === 'not-later-than') return tie[kind]('', object ?? '');
  if (subject === null) return '';
  if (object === null) return writing[kind](subject);
  return words === null ? tie[kind](subject, object) : offset(subject, object);
}
