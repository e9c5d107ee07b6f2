import type { Lexicon } from './lexicon.ts';
import { is } from './token.ts';

const longestWord = 26;
const leading = is.number | is.day;
const closing = is.number | is.unit | is.weekday | is.recurring;
/** Prepositions that are written onto a unit or a month: «درسال», «ازهفته», «تاماه». «به» makes other words, «بهروز». */
const prepositions = new Set(['در', 'از', 'تا']);
/** What a unit is written onto: «سالجاری». */
const running = 'جاری';
const dayWord = 'روز';
/** The Arabic head noun that is met written onto names. */
export const head = 'عهد';

/**
 * Takes a Persian word apart that was written together or has lost its ZWNJ: «هفتماهه» is «هفت» + «ماهه»,
 * «بیستویکمین» is «بیست» + «و» + «یکمین», «امروزدوشنبه» is «امروز» + «دوشنبه», «درسال» is «در» + «سال». Numbers and day
 * words may lead, a number, a unit or a weekday closes. `null` when the word is not such a compound.
 */
export function splitCompound(word: string, lexicon: Lexicon): readonly string[] | null {
  if (word.length < 5 || word.length > longestWord) return null;
  return ofTwo(word, lexicon) ?? split(word, lexicon, true);
}

function ofTwo(word: string, lexicon: Lexicon): readonly string[] | null {
  const head = word.slice(0, 2);
  if (prepositions.has(head)) {
    const rest = word.slice(2);
    const mask = maskOf(rest, lexicon);
    const unit = (mask & (is.unit | is.month)) !== 0 && (mask & is.weak) === 0;
    if (unit && rest.length > 2) return [head, rest];
  }
  if (word.endsWith(running)) {
    const unit = word.slice(0, -running.length);
    return (maskOf(unit, lexicon) & is.unit) !== 0 ? [unit, running] : null;
  }
  if (word.startsWith(dayWord)) {
    const rest = word.slice(dayWord.length);
    return (maskOf(rest, lexicon) & is.weekday) !== 0 ? [dayWord, rest] : null;
  }
  return null;
}

const starts = new WeakMap<Lexicon, Uint8Array>();
const pairs = 1 << 14;

/** Whether a compound may begin with these two letters of folded text: most words are told by them. */
export function canStart(first: number, second: number, lexicon: Lexicon): boolean {
  let known = starts.get(lexicon);
  if (!known) {
    known = new Uint8Array(pairs);
    for (const [word, { mask }] of lexicon.words) {
      if ((mask & leading) !== 0) known[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
    for (const word of [...prepositions, dayWord]) {
      known[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
    starts.set(lexicon, known);
  }
  return known[pairOf(first, second)] === 1;
}

/** The last letter of what a unit is written onto. */
export const runningEnd = running.charCodeAt(running.length - 1);

function pairOf(first: number, second: number): number {
  return (first * 131 + second) & (pairs - 1);
}

/**
 * Takes an Arabic head noun off a name it was written onto: «عهددونالد». Only «عهد» is met so; its own forms with a suffix
 * («عهدتهم») stay whole. `null` for every other word.
 */
export function splitHead(word: string): readonly string[] | null {
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
  const node = lexicon.words.get(word);
  return node?.entry ? node.mask : 0;
}
