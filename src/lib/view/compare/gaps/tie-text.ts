import type { CompareGapWords } from '../../messages/compare/gap-words.ts';
import type { TieView } from '../../prepare/compare/known-views.ts';

/** What a tie says, as a sentence; the words of an offset stand after it. */
export function tieText(
  { kind, subject, object, words }: TieView,
  { tie, writing, offset }: CompareGapWords['rests'],
): string {
  if (kind === 'later-than' || kind === 'not-later-than') return tie[kind]('', object ?? '');
  if (subject === null) return '';
  if (object === null) return writing[kind](subject);
  return words === null ? tie[kind](subject, object) : offset(subject, object);
}
