import { numeralAt } from '../grammar/numeral.ts';
import { lengthAt } from '../grammar/length.ts';
import { isWeekly } from '../grammar/weekly.ts';
import type { Parser, Reading } from '../match.ts';
import type { Length, Symbolic } from '../../symbolic.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** A time that returns: "every Friday", «هر سال», «كل يوم», "annually", «سنوية», «شنبه‌ها». */
export const recurring: Parser = {
  id: 'recurring',
  languages: ['en', 'fa', 'ar'],
  begins: is.recurring | is.weekday | is.number | is.unit,
  roles: role.every,
  needs: is.recurring | is.weekday | is.unit | is.season | is.month,
  match(words, index, language) {
    const first = at(words, index);
    if (language === 'en') {
      const times = timesAt(words, index);
      if (times) return times;
      if (first.word === 'once' || first.word === 'twice') return null;
    }
    const counted =
      language === 'fa'
        ? (timesPersian(words, index) ?? onDaysPersian(words, index))
        : language === 'ar'
          ? (timesArabic(words, index) ?? onDays(words, index))
          : null;
    if (counted) return counted;
    if (plays(first, role.every) && !timeWords.has(first.word))
      return withTimes(words, every(words, index));
    if (first.entry.recurring && (first.mask & is.weak) === 0) {
      return set(index + 1, { amount: 1, unit: first.entry.recurring });
    }
    if (first.entry.weekday !== undefined && isPlural(first.word)) {
      return onWeekday(index + 1, first.entry.weekday);
    }
    return null;
  },
};

/** "once a year", "three times a week". */
function timesAt(words: Words, index: number): Reading | null {
  const first = at(words, index);
  let next = index + 1;
  if (first.word !== 'once' && first.word !== 'twice') {
    if ((first.mask & is.number) === 0 || at(words, next).word !== 'times') return null;
    next++;
  }
  const per = at(words, next);
  const { unit } = at(words, next + 1).entry;
  if ((!plays(per, role.one) && per.word !== 'per') || unit?.number !== 'one') return null;
  return set(next + 2, { amount: 1, unit: unit.unit });
}

/** «ماهی دو بار», «هفته‌ای یک‌بار»: so many times in the unit. */
function timesPersian(words: Words, index: number): Reading | null {
  const { unit } = at(words, index).entry;
  if (unit?.number !== 'one' || !at(words, index).word.endsWith('ی')) return null;
  const to = timesEnd(words, index + 1);
  return to === null ? null : set(to, { amount: 1, unit: unit.unit });
}

/** «مرتين في الأسبوع», «ثلاث مرات في الشهر», «مرة كل عامين». */
function timesArabic(words: Words, index: number): Reading | null {
  const first = at(words, index);
  const single = timeWords.has(first.word);
  if (!single && ((first.mask & is.number) === 0 || at(words, index + 1).word !== 'مرات'))
    return null;
  const next = single ? index + 1 : index + 2;
  const per = at(words, next);
  if (plays(per, role.every)) return every(words, next);
  const { unit } = at(words, next + 1).entry;
  if (!plays(per, role.in) || unit?.number !== 'one' || !unit.definite) return null;
  return set(next + 2, { amount: 1, unit: unit.unit });
}

const timeWords = new Set(['مره', 'مرتین']);

/** «أيام الجمعة»: every Friday. */
function onDays(words: Words, index: number): Reading | null {
  const { unit } = at(words, index).entry;
  const { weekday } = at(words, index + 1).entry;
  if (unit?.unit !== 'day' || unit.number !== 'many' || unit.definite || weekday === undefined)
    return null;
  return onWeekday(index + 2, weekday);
}

/** «روزهای جمعه», «روزهای دوشنبه هر هفته». */
function onDaysPersian(words: Words, index: number): Reading | null {
  const { weekday } = at(words, index + 1).entry;
  if (weekday === undefined || !isWeekly(words, index)) return null;
  const whole = plays(at(words, index + 2), role.every) ? every(words, index + 2) : null;
  return onWeekday(whole?.to ?? index + 2, weekday);
}

/** «هر دو هفته یک بار»: how many times belongs to it. */
function withTimes(words: Words, found: Reading | null): Reading | null {
  const to = found && timesEnd(words, found.to);
  return found && to ? { ...found, to } : found;
}

/** Past «یک بار», «یک‌بار», «۳ بار». */
function timesEnd(words: Words, index: number): number | null {
  if (at(words, index).word === 'یکبار') return index + 1;
  const number = numeralAt(words, index);
  return number && at(words, number.to).word === 'بار' ? number.to + 1 : null;
}

function every(words: Words, index: number): Reading | null {
  const next = at(words, index + 1);
  if (next.entry.weekday !== undefined) return onWeekday(index + 2, next.entry.weekday);
  const named = at(words, index + 2).entry.weekday;
  if (named !== undefined && next.entry.unit?.unit === 'day') return onWeekday(index + 3, named);
  if (next.entry.season) {
    const season: Symbolic = {
      type: 'cycle',
      unit: 'season',
      offset: 0,
      anchor: 'reference',
      season: next.entry.season,
    };
    return set(index + 2, { amount: 1, unit: 'year' }, season);
  }
  if (next.word === 'other') {
    const { unit, weekday } = at(words, index + 2).entry;
    if (weekday !== undefined) {
      return set(
        index + 3,
        { amount: 2, unit: 'week' },
        { type: 'weekday', weekday, offset: null },
      );
    }
    return unit ? set(index + 3, { amount: 2, unit: unit.unit }) : null;
  }
  if (next.entry.month) {
    return set(
      index + 2,
      { amount: 1, unit: 'year' },
      {
        type: 'fields',
        calendar: next.entry.month.calendar,
        month: next.entry.month.month,
      },
    );
  }
  const length = lengthAt(words, index + 1);
  const [only] = length?.parts ?? [];
  if (!length || !only || length.parts.length > 1) return null;
  if (length.definite) return null;
  return set(length.to, only);
}

function onWeekday(to: number, weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6): Reading {
  return set(to, { amount: 1, unit: 'week' }, { type: 'weekday', weekday, offset: null });
}

function isPlural(word: string): boolean {
  return word.endsWith('days') || word.endsWith('ها') || word.endsWith('های');
}

function set(to: number, length: Length, on?: Symbolic): Reading {
  return {
    to,
    kind: 'SET',
    calendar: 'none',
    symbolic: { type: 'recurrence', every: length, ...(on === undefined ? {} : { on }) },
  };
}
