import { dayAt, type DayNumber } from '../grammar/day.ts';
import { numeralAt, type Numeral } from '../grammar/numeral.ts';
import type { Match } from '../match.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** How many words back a number can begin. */
const longestNumber = 5;

/** A number ends with a number, the ending of an ordinal ("15th", «۱۵ ام») or, of days, the word "day". */
function canEndNumber(words: Words, index: number): boolean {
  const token = at(words, index);
  return (token.mask & (is.number | is.unit)) !== 0 || ordinalEndings.has(token.word);
}

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th', 'م', 'ام', 'امین']);

/** The longest day of the month that ends just before token `end`. */
export function dayBefore(words: Words, end: number): (DayNumber & { from: number }) | null {
  if (!canEndNumber(words, end - 1)) return null;
  for (let from = Math.max(0, end - longestNumber); from < end; from++) {
    const day = dayAt(words, from);
    if (day?.to === end) return { from, ...day };
  }
  return null;
}

/** The longest number that ends just before token `end`. */
export function numeralBefore(words: Words, end: number): (Numeral & { from: number }) | null {
  if (!canEndNumber(words, end - 1)) return null;
  for (let from = Math.max(0, end - longestNumber); from < end; from++) {
    if ((at(words, from).mask & is.number) === 0) continue;
    const number = numeralAt(words, from);
    if (number?.to === end) return { from, ...number };
  }
  return null;
}

/**
 * The index after the last token before `index` that is not "of", "in", the article or a comma that ties to what
 * follows. In Persian and Arabic nothing need stand there.
 */
export function skipTieBack(words: Words, index: number): number {
  let end = index;
  if (plays(at(words, end - 1), role.the)) end--;
  if (plays(at(words, end - 1), role.of | role.in | role.forLength)) end--;
  return end;
}

/** Whether only a tie ("of", «من», a particle on the word, a comma) or nothing stands between two tokens' edges. */
export function tied(words: Words, end: number, start: number): boolean {
  if (start === end) return true;
  if (skipTieBack(words, start) === end) return true;
  return start === end + 1 && isMark(at(words, end), '،,');
}

/** Whether the token begins with a preposition written onto it. */
export function hasParticle(words: Words, index: number): boolean {
  return (at(words, index).clitics & (clitic.in | clitic.for)) !== 0;
}

/**
 * Adds a match to a sorted list from behind. It may reach back over the last ones; where it would cut one in two, that
 * one stands and the new one is left out.
 */
export function place(result: Match[], match: Match): void {
  let from = result.length;
  while (from > 0 && (result[from - 1]?.to ?? 0) > match.from) from--;
  const cut = result[from];
  if (cut && cut.from < match.from) return;
  if (from < result.length) result.length = from;
  result.push(match);
}
