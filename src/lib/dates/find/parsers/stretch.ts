import { amountAt, lengthAt } from '../grammar/length.ts';
import { isLabelled } from '../grammar/label.ts';
import type { Parser, Reading } from '../match.ts';
import type { Direction, Length } from '../../symbolic.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * A counted stretch up to now or on from it: "the past 45 years", "next three weeks", «۴۵ سال گذشته», «السنوات العشر
 * الماضية», «العقود الماضية», «سال‌های اخیر»; and a length that hangs free: "three years", «33 عامًا», «سه دهه».
 */
export const stretch: Parser = {
  id: 'stretch',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit | is.pre | is.vague | is.part,
  roles: role.the | role.one | role.few | role.half,
  needs: is.unit,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    return (
      leading(words, start) ??
      trailing(words, start) ??
      (start === index ? free(words, index, language) : null)
    );
  },
};

/** The direction word first: "last two weeks", "recent years", "two upcoming weeks", «آخر 10 سنوات». */
function leading(words: Words, index: number): Reading | null {
  let next = index;
  const counted = amountBeforePre(words, index);
  if (counted) next = counted.to;
  const first = at(words, next);
  const offset = first.entry.pre?.offset ?? (first.word === 'recent' ? -1 : lastOf(first.word));
  if (!offset || first.entry.unit) return null;
  // "was to last six weeks": a verb.
  if (first.word === 'last' && modals.has(at(words, next - 1).word)) return null;
  const direction = offset < 0 ? -1 : 1;
  if (counted) {
    const { unit } = at(words, next + 1).entry;
    if (!unit) return null;
    return reading(next + 2, { amount: counted.value, unit: unit.unit }, direction);
  }
  const length = lengthAt(words, next + 1);
  const [only] = length?.parts ?? [];
  if (!length || !only || length.parts.length > 1) return null;
  if (!length.counted && !length.plural && first.word !== 'the past') return null;
  if (only.amount === null && only.unit === 'season') return null;
  return reading(length.to, only, direction);
}

const modals = new Set("to will would could can may might must should not 'll".split(' '));

function lastOf(word: string): number {
  return word === 'اخر' ? -1 : 0;
}

function amountBeforePre(words: Words, index: number) {
  const amount = amountAt(words, index);
  const pre = amount && at(words, amount.to).entry.pre;
  return amount && pre && pre.offset !== 0 && !at(words, amount.to).entry.unit ? amount : null;
}

/** The direction word behind: «گذشته», «الماضية», «آینده», "to come". */
function trailing(words: Words, index: number): Reading | null {
  const length = lengthAt(words, index);
  const [only] = length?.parts ?? [];
  if (!length || !only || length.parts.length > 1) return null;
  // «الأيام القليلة المقبلة»
  const end = at(words, length.to).word === 'القلیله' ? length.to + 1 : length.to;
  const after = at(words, end);
  const step = after.entry.post;
  if (!step || plays(after, role.ago | role.later) || step.offset === 0) {
    if (!step || step.offset !== 0 || !length.plural) return null;
    return null;
  }
  if (!length.counted && !length.plural) return null;
  return reading(end + 1, only, step.offset < 0 ? -1 : 1);
}

/** No direction: a number or a plural that counts by itself. */
function free(words: Words, index: number, language: string): Reading | null {
  const first = at(words, index);
  const length = lengthAt(words, index);
  const [only] = length?.parts ?? [];
  if (!length || !only) return null;
  // "a week" is as often a rate or a turn of phrase.
  if (plays(first, role.one) && !isLength(words, index)) return null;
  const next = at(words, length.to);
  if (!length.counted && language === 'ar') {
    return isOne(words, index) ? reading(length.to, { amount: 1, unit: only.unit }, null) : null;
  }
  if (!length.counted) {
    // «سال‌ها», «سالهاست»; other bare plurals say too little.
    if (language !== 'fa' || !length.plural || !['year', 'decade', 'century'].includes(only.unit)) {
      return null;
    }
    // An adjective without its number.
    if (first.word === 'ساله') return null;
    if ((next.mask & (is.number | is.pre)) !== 0) return null;
    const since = next.word === 'ست' || next.word === 'است' || first.word.endsWith('ست');
    return reading(next.word === 'ست' ? length.to + 1 : length.to, only, since ? -1 : null);
  }
  if (first.entry.unit?.number === 'dual' && length.definite && isArabicDefinite(first.word))
    return null;
  if (isAge(words, index, length.to) || isLabelled(words, index)) return null;
  // "One day he will return": some day.
  if (first.word === 'one' && only.unit === 'day' && only.amount === 1 && !isLength(words, index))
    return null;
  const whole = sum(length.parts);
  return whole && reading(length.to, whole, null);
}

/** «أقل من سنة», «ظل مغلقا شهرا»: an Arabic singular that counts one by itself. */
function isOne(words: Words, index: number): boolean {
  const token = at(words, index);
  const { unit } = token.entry;
  if (unit?.number !== 'one' || unit.definite || token.clitics !== 0) return false;
  // «عاما» is "general" too, «يوما» "some day", «عقدا» a contract.
  if (token.word === 'شهرا' || token.word === 'اسبوعا') return true;
  return plays(at(words, index - 1), role.more | role.less);
}

/** "took a decade", "for a week", "more than a year": what stands before makes it a length. */
function isLength(words: Words, index: number): boolean {
  const before = at(words, index - 1);
  if (at(words, index + 2).word === 'ago') return false;
  return (
    plays(before, role.forLength | role.about | role.more | role.less) || lasting.has(before.word)
  );
}

const lasting = new Set(
  'take takes took taken taking last lasts lasted spend spent spends'.split(' '),
);

function isArabicDefinite(word: string): boolean {
  return word.startsWith('ال');
}

/** "1 year 2 months" as 14 months; `null` where the units have no common measure. */
function sum(parts: readonly Length[]): Length | null {
  const [first, ...rest] = parts;
  if (!first) return null;
  if (rest.length === 0) return first;
  const months: Partial<Record<Length['unit'], number>> = {
    century: 1200,
    decade: 120,
    year: 12,
    half: 6,
    quarter: 3,
    month: 1,
  };
  let total = 0;
  for (const { amount, unit } of parts) {
    const each = months[unit];
    if (each === undefined || amount === null) return first;
    total += amount * each;
  }
  return { amount: total, unit: 'month' };
}

/** "25 years old", "25-year-old", «البالغ من العمر 25 عامًا»: ages are no times. */
function isAge(words: Words, from: number, to: number): boolean {
  const after = at(words, isMark(at(words, to), '-') ? to + 1 : to);
  const before = at(words, from - 1);
  return ageAfter.has(after.word) || ageBefore.has(before.word);
}

const ageAfter = new Set(['old', 'olds', 'older', 'younger', 'سن', 'سنش']);
const ageBefore = new Set(['aged', 'age', 'العمر', 'عمره', 'عمرها', 'عمر', 'سن', 'سنه', 'بعمر']);

function reading(to: number, length: Length, direction: Direction | null): Reading {
  return {
    to,
    kind: 'DURATION',
    calendar: 'none',
    symbolic: { type: 'stretch', length, direction },
  };
}
