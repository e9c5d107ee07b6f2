import { at, isMark, type Words } from '../token.ts';
import type { Era } from '../words/entry.ts';

/** Where an era ends, and which one it is. */
export interface EraName {
  readonly to: number;
  readonly era: Era;
}

/**
 * The era that stands at `index`, straight after a year: «۱۳۵۴ ه.ق», "AD", «1402 میلادی», «(میلادی)». A single letter
 * counts only where no letter or apostrophe makes it part of something else.
 */
export function eraAt(words: Words, index: number): EraName | null {
  const token = at(words, index);
  if (isMark(token, '(')) {
    const inner = at(words, index + 1).entry.era;
    return inner && isMark(at(words, index + 2), ')') ? { to: index + 3, era: inner } : null;
  }
  const { era } = token.entry;
  if (!era) return null;
  if (era.leads) return null;
  if (era.letter && isMark(at(words, index + 1), "/'") && !at(words, index + 1).gap) return null;
  return { to: index + 1, era };
}
