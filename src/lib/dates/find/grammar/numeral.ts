import { at, clitic, is, isMark, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** A number as written: "33", "twenty-third", «سی و سه», «الثالث والعشرين», «۲ هزار». */
export interface Numeral {
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** How many digits it was written with; 0 for words. */
  readonly digits: number;
}

/** More words than any number of a date needs. */
const longest = 14;
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** The number that begins at `index`; `null` when there is none. */
export function numeralAt(words: Words, index: number): Numeral | null {
  const first = at(words, index);
  if ((first.mask & is.number) === 0) {
    // "a hundred"
    if (!plays(first, role.one) || at(words, index + 1).entry.scale === undefined) return null;
    return inWords(words, index + 1, 1);
  }
  if (first.value < 0) return inWords(words, index);
  const next = at(words, index + 1);
  const scale = next.entry.scale ?? 0;
  if (scale >= 1000) {
    const scaled = inWords(words, index);
    if (scaled) return scaled;
  }
  const ordinal = isOrdinalEnding(next, first.value);
  return {
    to: ordinal ? index + 2 : index + 1,
    value: first.value,
    ordinal,
    digits: first.to - first.from,
  };
}

function isOrdinalEnding(next: Token, value: number): boolean {
  if (next.type !== 'word') return false;
  // «۱۵م» is "15th", «۲۰۲۱م» is an era.
  if (next.word === 'م') return !next.gap && value <= 31;
  if (next.word === 'ام' || next.word === 'امین') return value <= 31;
  return !next.gap && ordinalEndings.has(next.word);
}

function inWords(words: Words, index: number, one = 0): Numeral | null {
  let total = 0;
  let current = one;
  let ordinal = false;
  let to = index;
  for (let count = 0; count < longest; count++) {
    const joined = count === 0 ? index : skipJoint(words, to);
    const token = at(words, joined);
    const and = count > 0 && (joined > to || (token.clitics & clitic.and) !== 0);
    if ((token.mask & is.number) === 0 || (token.value >= 0 && count > 0)) break;
    const { scale } = token.entry;
    if (scale !== undefined && !and && current > 0) {
      if (scale === 100 ? current < 100 : current < 1000) {
        if (scale === 100) current *= 100;
        else {
          total += current * scale;
          current = 0;
        }
        to = joined + 1;
        continue;
      }
      break;
    }
    if (scale !== undefined) {
      if (total !== 0 || current !== 0) break;
      // «هزار و سیصد», «ألف وتسعمائة»: one thousand without a "one"; "hundred" alone is no number.
      if (scale < 1000 || !isEastern(token)) return null;
      total = scale;
      to = joined + 1;
      continue;
    }
    const value = token.value >= 0 ? token.value : valueOf(token);
    if (value === null || !follows(total, current, value, and, isEastern(token))) break;
    current += value;
    to = joined + 1;
    if (token.entry.ordinal !== undefined && token.entry.cardinal === undefined) {
      ordinal = true;
      if (!isEastern(token) || current % 10 === 0 || current > 10) break;
      if (!(at(words, to).clitics & clitic.and)) break;
    }
    if (value < 0) break;
  }
  if (to === index) return null;
  const after = at(words, to);
  if (!ordinal && after.type === 'word' && (after.word === 'ام' || after.word === 'امین')) {
    ordinal = true;
    to++;
  }
  return { to, value: total + current, ordinal, digits: 0 };
}

/** Past a written-out "and" or the hyphen of "twenty-third", if a number word follows; else where it was. */
function skipJoint(words: Words, index: number): number {
  const token = at(words, index);
  const next = at(words, index + 1);
  if ((next.mask & is.number) === 0 || next.value >= 0) return index;
  if (plays(token, role.and)) return index + 1;
  if (isMark(token, '-') && !token.gap && !next.gap) return index + 1;
  return index;
}

function valueOf(token: Token): number | null {
  return token.entry.cardinal ?? token.entry.ordinal ?? null;
}

/** Whether `value` can come after what has been read: smaller orders follow larger ones, in Arabic ones come before tens. */
function follows(
  total: number,
  current: number,
  value: number,
  and: boolean,
  eastern: boolean,
): boolean {
  if (total === 0 && current === 0) return true;
  // Persian and Arabic always say "and".
  if (eastern && !and) return false;
  if (current === 0) return value > 0 && value < 1000;
  if (value >= 20 && value < 100 && value % 10 === 0) {
    if (eastern && current % 100 > 0 && current % 100 < 10 && isArabicOrder(current)) return true;
  }
  if (value <= 0) return false;
  if (current >= 1000 && current % 1000 === 0) return value < 1000;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

function isArabicOrder(current: number): boolean {
  return current % 10 !== 0;
}

/** Arabic script: word order and joints differ from English. */
function isEastern(token: Token): boolean {
  return token.word.charCodeAt(0) >= 0x600;
}
