import { dayAt, skipToMonth } from '../grammar/day.ts';
import { inYear } from '../grammar/fields.ts';
import { endsCount } from '../grammar/length.ts';
import { monthAt, type MonthName } from '../grammar/month.ts';
import { calendarYear, yearAt } from '../grammar/year.ts';
import type { Language } from '../../../text/language.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "15 July 2021", «پانزدهم تیر ۱۴۰۰», «الخامس من تموز», "14-Apr-2015", with or without its year. */
export const dayMonth: Parser = {
  id: 'day-month',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit | is.day,
  roles: role.the,
  follows: is.month | is.unit,
  match(words, index, language) {
    const day = dayAt(words, index);
    if (!day) return null;
    const skipped = skipToMonth(words, day.to);
    const month = monthAt(words, skipped);
    if (!month) return null;
    // «یک دی» is one of something; the first of Dey is «یکم دی» or «۱ دی».
    if (month.weak && day.digits === 0 && !day.ordinal && day.day < 11 && language === 'fa')
      return null;
    if (language !== 'en' && isWeekdayCount(words, index)) return null;
    // «۵ می شود»: a verb, not the month of May.
    if (month.weak && isVerb(at(words, month.to).word)) return null;
    let year = yearAt(words, month.to, true);
    const mark = at(words, month.to);
    const next = at(words, month.to + 1);
    // "14-Apr-2015", "12 Jan. 2020"
    const glued = isMark(mark, '.-/') && !next.gap;
    const abbreviated = isMark(mark, '.') && (next.value >= 1000 || isMark(next, "'"));
    if (!year && (glued || abbreviated)) {
      year = yearAt(words, month.to + 1, true);
    }
    if (year && !calendarYear(year, month.calendar, language)) year = null;
    if (year && !year.named && year.short && isCount(words, year.to, language)) year = null;
    if (!year) {
      const placed = ofThatMonth(words, month, day.day);
      if (placed) return placed;
    }
    const symbolic = inYear(month.calendar, language, { month: month.month, day: day.day }, year);
    return date(year?.to ?? month.to, month.calendar, symbolic);
  },
};

/** «12 مارس الماضي», «۵ اسفند آینده»: a day of the last, this or next month of that name. */
function ofThatMonth(words: Words, month: MonthName, day: number): Reading | null {
  const { post } = at(words, month.to).entry;
  if (!post) return null;
  return date(month.to + 1, month.calendar, {
    type: 'nth',
    n: day,
    unit: 'day',
    of: {
      type: 'cycle',
      unit: 'month',
      offset: post.offset,
      anchor: post.anchor,
      month: { calendar: month.calendar, month: month.month },
    },
  });
}

/** «31 اردیبهشت 87 تن»: what a short number counts is no year. */
function isCount(words: Words, index: number, language: Language): boolean {
  const next = at(words, index);
  if (language !== 'fa' && next.type === 'word' && next.mask === 0) return true;
  return countable.has(next.word) || isMark(next, ':٪%') || (next.entry.scale ?? 0) > 0;
}

const countable = new Set([
  'نفر',
  'تن',
  'درصد',
  'هزار',
  'دستگاه',
  'کشته',
  'زخمی',
  'تیم',
  'کشور',
  'شهر',
  'بار',
  'مورد',
]);

/** «آخر اثنين من شهر …», «الأسبوع الأول من …»: a weekday or a week is counted, not the days of the month. */
function isWeekdayCount(words: Words, index: number): boolean {
  const first = at(words, index);
  const before = at(words, index - 1);
  if (
    first.entry.weekday !== undefined &&
    (before.entry.ordinal !== undefined || before.word === 'اخر')
  ) {
    return true;
  }
  const { unit } = before.entry;
  if (first.entry.ordinal !== undefined && endsCount(words, index - 1)) return true;
  return (
    first.entry.ordinal !== undefined &&
    unit !== undefined &&
    unit.unit !== 'day' &&
    unit.number === 'one'
  );
}

const verbs = new Set(
  'شود شوند شد کند کنند کنم رود روند گوید گویند باشد باشند تواند توانند خواهد خواهند دهد دهند گیرد گیرند رسد رسند آید آیند کرد کردند'.split(
    ' ',
  ),
);

function isVerb(word: string): boolean {
  return verbs.has(word) || verbs.has(word.replace(/^ا/, 'آ'));
}
