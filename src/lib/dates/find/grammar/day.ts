import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralAt } from './numeral.ts';
import { standsAlone } from './year.ts';

/** A day of the month as written. */
export interface DayNumber {
  readonly to: number;
  readonly day: number;
  readonly ordinal: boolean;
  readonly digits: number;
}

/**
 * The day of a month that begins at `index`: "15", "15th", "the fifteenth", «پانزدهم», «الخامس عشر», with the word
 * "day" before or after it («روز ۵», «اليوم الثالث», "third day"). `null` when there is none.
 */
export function dayAt(words: Words, index: number): DayNumber | null {
  let next = index;
  if (plays(at(words, next), role.the)) next++;
  if (isDayWord(words, next) && !at(words, next).entry.weekday) next++;
  const number = numeralAt(words, next);
  if (!number || number.value < 1 || number.value > 31 || number.digits > 2) return null;
  if (number.digits > 0 && !standsAlone(words, next)) return null;
  const noun =
    number.ordinal && isDayWord(words, number.to) ? at(words, number.to).entry.unit : null;
  if (noun?.number === 'many') return null;
  const after = noun ? number.to + 1 : number.to;
  return { to: after, day: number.value, ordinal: number.ordinal, digits: number.digits };
}

/** "day", «روز», «يوم», «اليوم», also in the plural before a list of days. */
export function isDayWord(words: Words, index: number): boolean {
  const token = at(words, index);
  if (token.word === 'الیوم' || token.word === 'یومی') return true;
  return token.entry.unit?.unit === 'day' && (token.mask & is.weak) === 0 && isDayNoun(token.word);
}

function isDayNoun(word: string): boolean {
  return !word.startsWith('شب') && !word.startsWith('لیل') && !word.startsWith('night');
}

/** Past what may stand between a day and its month: "of", «من», a full stop, a hyphen, a slash. */
export function skipToMonth(words: Words, index: number): number {
  const token = at(words, index);
  if (plays(token, role.of)) {
    return plays(at(words, index + 1), role.the) ? index + 2 : index + 1;
  }
  if (isMark(token, '.-/') && token.to - token.from === 1) return index + 1;
  return index;
}
