import type { Lexicon } from './lexicon.ts';
import { is } from './token.ts';

const longestWord = 26;
const leading = is.number | is.day;
const closing = is.number | is.unit | is.weekday | is.recurring;

/**
 * Takes a Persian word apart that was written together or has lost its ZWNJ: «هفتماهه» is «هفت» + «ماهه»,
 * «بیستویکمین» is «بیست» + «و» + «یکمین», «امروزدوشنبه» is «امروز» + «دوشنبه». Numbers and day words may lead, a number,
 * a unit or a weekday closes. `null` when the word is not such a compound.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] | null {
  if (word.length < 5 || word.length > longestWord) return null;
  return split(word, lexicon, true);
}

/**
 * Takes an Arabic head noun off a name it was written onto: «عهددونالد». Only «عهد» is met so; its own forms with a suffix
 * («عهدتهم») stay whole. `null` for every other word.
 */
export function splitHead(word: string): readonly string[] | null {
  const head = 'عهد';
  if (word.length < head.length + 4 || !word.startsWith(head)) return null;
  return word.charAt(head.length) === 'ت' ? null : [head, word.slice(head.length)];
}

function split(word: string, lexicon: Lexicon, first: boolean): readonly string[] | null {
  if (!first) {
    const whole = maskOf(word, lexicon);
    if ((whole & closing) !== 0 && (whole & is.weak) === 0) return [word];
    if (word.startsWith('و')) {
      const rest = split(word.slice(1), lexicon, false);
      if (rest) return ['و', ...rest];
    }
  }
  // The longest leading word first: «سیصد» before «سی».
  for (let length = Math.min(6, word.length - 2); length >= 2; length--) {
    const head = word.slice(0, length);
    if ((maskOf(head, lexicon) & leading) === 0) continue;
    const rest = split(word.slice(length), lexicon, false);
    if (rest) return [head, ...rest];
  }
  return null;
}

function maskOf(word: string, lexicon: Lexicon): number {
  const node = lexicon.get(word);
  return node?.entry ? node.mask : 0;
}
