import { dayAt, isDayWord, type DayNumber } from '../grammar/day.ts';
import { fields } from '../grammar/fields.ts';
import { standsAlone } from '../grammar/year.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * A day of a month that goes without its name: «15 الجاري», «العاشر من المقبل», «20 منه», «في 15» at the end of a sentence;
 * «روز ۱۵ ماه جاری».
 */
export const dayOfRunning: Parser = {
  id: 'day-of-running',
  languages: ['fa', 'ar'],
  begins: is.number | is.unit,
  match(words, index, language) {
    const day = dayAt(words, index);
    if (!day) return null;
    return language === 'fa' ? persian(words, index, day) : arabic(words, index, day);
  },
};

function persian(words: Words, index: number, { to, day }: DayNumber): Reading | null {
  const { unit } = at(words, to).entry;
  const post = at(words, to + 1).entry.post;
  if (unit?.unit !== 'month' || unit.number !== 'one' || !post) return null;
  // «۱۵ ماه گذشته» are fifteen months, «۱۵ ماه جاری» is a day.
  if (post.offset !== 0 && !isDayWord(words, index)) return null;
  return ofMonth(to + 2, day, post.offset);
}

const running = new Map([
  ['الجاری', 0],
  ['الحالی', 0],
  ['المقبل', 1],
  ['القادم', 1],
  ['الماضی', -1],
  ['المنصرم', -1],
]);

function arabic(words: Words, index: number, { to, day, digits }: DayNumber): Reading | null {
  const behind = at(words, to);
  const before = at(words, index - 1);
  const named = isDayWord(words, index);
  const led =
    plays(before, role.in | role.until | role.since | role.of | role.by | role.the) ||
    before.entry.weekday !== undefined;
  // «20 منه» is as well twenty of what was spoken of.
  if (behind.word === 'منه' && digits > 0 && (led || named)) {
    return date(to + 1, 'gregorian', fields('gregorian', 'ar', { day }));
  }
  const of = plays(behind, role.of);
  const offset = running.get(at(words, of ? to + 1 : to).word);
  if (offset !== undefined && (of || (digits > 0 && (led || named)))) {
    return ofMonth(of ? to + 2 : to + 1, day, offset);
  }
  return isAlone(words, index, to) && digits > 0
    ? date(to, 'gregorian', fields('gregorian', 'ar', { day }))
    : null;
}

/** «سأعود في 15.»: behind «في», with nothing behind it that it could count. */
function isAlone(words: Words, index: number, to: number): boolean {
  const after = at(words, to);
  if (at(words, index).type !== 'number' || !standsAlone(words, index)) return false;
  if (after.type !== 'break' && !isMark(after, '.،؛!؟')) return false;
  if (isMark(after, '.') && at(words, to + 1).value >= 0) return false;
  // «5 في 15» is a product.
  return at(words, index - 1).word === 'فی' && at(words, index - 2).type === 'word';
}

function ofMonth(to: number, day: number, offset: number): Reading {
  return date(to, 'none', {
    type: 'nth',
    n: day,
    unit: 'day',
    of: { type: 'cycle', unit: 'month', offset, anchor: 'reference' },
  });
}
