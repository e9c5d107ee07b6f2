import { lengthAt, type WrittenLength } from '../grammar/length.ts';
import { isGoverned } from '../grammar/governed.ts';
import { date, type Parser } from '../match.ts';
import type { Direction, Length, Modified, Shift, Symbolic, Unit } from '../../symbolic.ts';
import { at, clitic, is, isMark, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

type Anchor = 'reference' | 'mention';

/**
 * A length counted from an anchor that is not named: "three days ago", "in two weeks", «۲ روز پیش», «سه هفته دیگر», «قبل
 * شهر», «منذ يومين», «بعد ذلك بأسبوعين». What counts from a named date is joined by a refiner.
 */
export const shifted: Parser = {
  id: 'shifted',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit,
  roles:
    role.in |
    role.during |
    role.ago |
    role.later |
    role.before |
    role.after |
    role.of |
    role.one |
    role.few |
    role.half,
  needs: is.unit,
  match(words, index, language) {
    if (language === 'ar') return arabic(words, index);
    const length = lengthAt(words, index);
    if (length) return trailing(words, length);
    if (language === 'en') return leadingEnglish(words, index);
    return leadingPersian(words, index);
  },
};

/** Operator behind: "ago", "later", «پیش», «دیگر». */
function trailing(words: Words, length: WrittenLength) {
  const operator = at(words, length.to);
  // «سال پیش» is last year; "year before" needs more.
  if (!length.counted && !length.plural) return null;
  if (plays(operator, role.ago) && operator.type === 'word') {
    const mention = mentionWords.has(operator.word);
    return shift(length.to + 1, length.parts, -1, mention ? 'mention' : 'reference');
  }
  if (operator.word === 'before' && length.counted && ends(words, length.to + 1)) {
    return shift(length.to + 1, length.parts, -1, 'mention');
  }
  if (plays(operator, role.later)) {
    if (operator.word === 'after' && !ends(words, length.to + 1)) return null;
    const mention = !referenceWords.has(operator.word);
    // «سه سال بعد از آن بیرون رفت»: the verb takes «از آن».
    if (operator.word === 'بعد از ان' && isGoverned(words, length.to)) {
      const cut = operator.to - operator.from - 'بعد'.length;
      return { ...shift(length.to + 1, length.parts, 1, 'mention'), cut };
    }
    return shift(length.to + 1, length.parts, 1, mention ? 'mention' : 'reference');
  }
  return null;
}

const mentionWords = new Set([
  'earlier',
  'before that',
  'previously',
  'beforehand',
  'پیش از ان',
  'قبل از ان',
]);
const referenceWords = new Set(['hence', 'from now', 'from today', 'دیگر', 'دیگه']);

/** "in three weeks('s time)", "within a year". */
function leadingEnglish(words: Words, index: number) {
  const operator = at(words, index);
  if (operator.word !== 'in' && operator.word !== 'within') return null;
  const just = hedges.has(at(words, index + 1).word) ? index + 2 : index + 1;
  const length = lengthAt(words, just);
  if (!length?.counted) return null;
  let { to } = length;
  if (isMark(at(words, to), "'")) to += at(words, to + 1).word === 's' ? 2 : 1;
  if (at(words, to).word === 'time') to++;
  else to = length.to;
  // "in two weeks after the vote" counts from the vote; "first in ten years" looks back.
  if (plays(at(words, to), role.of | role.after | role.before)) return null;
  if (at(words, index - 1).word === 'time' || at(words, index - 1).entry.ordinal) return null;
  return shift(to, length.parts, 1, 'reference');
}

const hedges = new Set(['just', 'only', 'about', 'around', 'another']);

/** «پس از ۲ روز», «تا ۳ روز دیگر» is read from its length on. */
function leadingPersian(words: Words, index: number) {
  const operator = at(words, index);
  if (!plays(operator, role.after | role.before)) return null;
  const length = lengthAt(words, index + 1);
  if (!length?.counted) return null;
  return shift(length.to, length.parts, plays(operator, role.after) ? 1 : -1, 'mention');
}

function arabic(words: Words, index: number) {
  const operator = at(words, index);
  const then = thenAt(words, index);
  if (then) {
    const length = lengthAt(words, then.to);
    if (!length) return null;
    if (!then.attached && (at(words, then.to).clitics & clitic.in) === 0) return null;
    return shift(length.to, length.parts, then.direction, 'mention');
  }
  const ahead = aheadWords.has(operator.word);
  if (!ahead && !plays(operator, role.ago | role.later)) return null;
  const hedge = hedgeOf(at(words, index + 1), plays(operator, role.ago) ? -1 : 1);
  const open = operator.word === 'منذ' && hedge !== 'about';
  if (hedge && !open && operator.word !== 'من') {
    const length = lengthAt(words, index + 2);
    const behind = length && at(words, length.to);
    if (!length || !behind || !indefinite(words, index + 2) || behind.word === 'علی') return null;
    if (plays(behind, role.of) && !isOwned(words, length.to + 1)) return null;
    const anchor = plays(operator, role.later) && !ahead ? 'mention' : 'reference';
    const of = shiftBy(length.parts, plays(operator, role.ago) ? -1 : 1, anchor);
    return date(length.to, 'none', { type: 'modified', modifier: hedge, of });
  }
  const length = lengthAt(words, index + 1);
  if (!length || !indefinite(words, index + 1)) return null;
  const next = at(words, length.to);
  // «قبل يومين من الانتخابات» counts from the election; «منذ يوم الجمعة» and «من شهر مارس» name a day or a month.
  if (next.word === 'من' && at(words, length.to + 1).word === 'ذلک') {
    const back = plays(operator, role.ago) ? -1 : 1;
    return operator.word === 'منذ' ? null : shift(length.to + 2, length.parts, back, 'mention');
  }
  const owned = next.word === 'من' && isOwned(words, length.to + 1);
  if ((next.word === 'من' && !owned) || next.word === 'علی') return null;
  if (next.entry.weekday !== undefined || next.entry.month || next.entry.post?.anchor) {
    if (!next.entry.post || definitePost(next.word)) return null;
  }
  if ((next.mask & is.number) !== 0 && !length.counted) return null;
  if (operator.word === 'من' && (plays(next, role.to) || !ends(words, length.to))) return null;
  if (plays(operator, role.ago)) {
    return shift(length.to, length.parts, -1, 'reference');
  }
  if (ahead) {
    // «خلال أسبوعين» looks ahead; a finite past around it makes it a duration (see the tense refiner).
    return shift(length.to, length.parts, 1, 'reference');
  }
  return shift(length.to, length.parts, 1, 'mention');
}

/** «من زميلة له»: someone, and no happening to count from. */
function isOwned(words: Words, index: number): boolean {
  return at(words, index).mask === 0 && /^(?:له|لها|لهم|لهما)$/.test(at(words, index + 1).word);
}

/** «نحو», «أكثر من»: more than three years ago is before three years ago. */
function hedgeOf(token: Token, direction: Direction): Modified['modifier'] | null {
  if (plays(token, role.about)) return 'about';
  if (plays(token, role.more)) return direction < 0 ? 'before' : 'after';
  if (plays(token, role.less)) return direction < 0 ? 'after' : 'before';
  return null;
}

const aheadWords = new Set(['خلال', 'غضون', 'فی غضون']);

/** «بعد ذلك ب…», «قبلها ب…»: from what was told last. */
function thenAt(
  words: Words,
  index: number,
): { to: number; direction: Direction; attached: boolean } | null {
  const first = at(words, index);
  const next = at(words, index + 1);
  const direction = plays(first, role.later) ? 1 : plays(first, role.before) ? -1 : 0;
  if (direction !== 0 && (next.word === 'ذلک' || next.word === 'هذا')) {
    if (next.word === 'هذا' && at(words, index + 2).entry.unit) return null;
    return at(words, index + 2).word === 'ب'
      ? { to: index + 3, direction, attached: true }
      : { to: index + 2, direction, attached: false };
  }
  if (first.word === 'بعدها' || first.word === 'بعده') {
    return at(words, index + 1).word === 'ب'
      ? { to: index + 2, direction: 1, attached: true }
      : { to: index + 1, direction: 1, attached: false };
  }
  return null;
}

/** «شهر», «3 أيام», «يومين»: not «الشهر» and not «اليومين». */
function indefinite(words: Words, index: number): boolean {
  const { unit } = at(words, index).entry;
  return !unit?.definite;
}

function definitePost(word: string): boolean {
  return word.startsWith('ال');
}

function ends(words: Words, index: number): boolean {
  const token = at(words, index);
  return token.type === 'break' || token.type === 'mark';
}

function shift(to: number, parts: readonly Length[], direction: Direction, anchor: Anchor) {
  return date(to, 'none', shiftBy(parts, direction, anchor));
}

/** How many months or days a unit has, where the number is fixed. */
const inMonths: Partial<Record<Unit, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};
const inDays: Partial<Record<Unit, number>> = { week: 7, day: 1 };

/** "1 year 2 months" is 14 months, "2 weeks 3 days" 17 days: as few parts as can be, in the smallest unit said. */
function measured(parts: readonly Length[]): readonly Length[] {
  const result: Length[] = [];
  for (const part of parts) {
    const last = result[result.length - 1];
    const table = inMonths[part.unit] === undefined ? inDays : inMonths;
    const large = last && table[last.unit];
    const small = table[part.unit];
    if (last && large && small && last.amount !== null && part.amount !== null) {
      result[result.length - 1] = {
        amount: (last.amount * large) / small + part.amount,
        unit: part.unit,
      };
    } else result.push(part);
  }
  return result;
}

/** Shifts by the largest part first: "1 year 2 months ago" is two months before a year ago. */
export function shiftBy(
  parts: readonly Length[],
  direction: Direction,
  anchor: Anchor | Symbolic,
): Shift {
  let from: Anchor | Symbolic = anchor;
  let result: Shift | null = null;
  for (const length of measured(parts)) {
    result = { type: 'shift', anchor: from, length, direction };
    from = result;
  }
  if (!result) throw new RangeError('a shift needs a length');
  return result;
}
