import { dayAt, skipToMonth } from '../grammar/day.ts';
import { inYear } from '../grammar/fields.ts';
import { monthAt, type MonthName } from '../grammar/month.ts';
import { calendarYear, yearAt } from '../grammar/year.ts';
import type { Language } from '../../../text/language.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "July 15, 2021", "March the third", «سبتمبر 10», «ژانویه 8, 2015». */
export const monthDay: Parser = {
  id: 'month-day',
  languages: ['en', 'fa', 'ar'],
  begins: is.month | is.unit,
  follows: is.number,
  match(words, index, language) {
    const month = monthAt(words, index);
    if (!month) return null;
    // "Aug. 9", "Sept-14"
    let next = month.to;
    if (isMark(at(words, next), '.') || (isMark(at(words, next), '-') && !at(words, next).gap))
      next++;
    // "[Sept] 04, 2014"
    else if (isMark(at(words, next), '])') && isMark(at(words, index - 1), '[(')) next++;
    const day = dayAt(words, next);
    if (!day) return bareRange(words, month, language);
    // «محرم ۱۵ دی‌ماه»: the number belongs to what follows.
    if (monthAt(words, day.to)) return null;
    // In Persian the day comes first; a number behind a month is its year, unless a year follows.
    if (language === 'fa' && month.calendar !== 'gregorian' && !yearAt(words, day.to, false))
      return null;
    // "March 2015 people": the number must stop here; "May 1 million" is none.
    if ((at(words, day.to).entry.scale ?? 0) > 0) return null;
    if (language === 'fa' && day.digits === 0 && !day.ordinal) return null;
    let year = yearAt(words, day.to, false);
    if (year?.spelled === false && year.short && !year.named) year = null;
    if (year && !calendarYear(year, month.calendar, language)) year = null;
    const last = year ? null : secondDay(words, day.to);
    if (last) {
      year = yearAt(words, last.to, false);
      if (year?.short && !year.named) year = null;
      const from = inYear(month.calendar, language, { month: month.month, day: day.day }, year);
      const to = inYear(month.calendar, language, { month: month.month, day: last.day }, year);
      const span = { type: 'span', from, to, mode: 'stretch' } as const;
      return date(year?.to ?? last.to, month.calendar, span);
    }
    const end = year?.to ?? timeEnd(words, day.to);
    const late = year || end === day.to ? null : yearAt(words, end, false);
    if (late && !late.short) year = late;
    const symbolic = inYear(month.calendar, language, { month: month.month, day: day.day }, year);
    return date(year?.to ?? day.to, month.calendar, symbolic);
  },
};

/** «شهر نوفمبر بين 19 و 20». */
function bareRange(words: Words, month: MonthName, language: Language): Reading | null {
  if (!plays(at(words, month.to), role.between)) return null;
  const first = dayAt(words, month.to + 1);
  if (!first || !plays(at(words, first.to), role.and)) return null;
  const last = dayAt(words, first.to + 1);
  if (!last) return null;
  const of = (day: number) => inYear(month.calendar, language, { month: month.month, day }, null);
  const span = { type: 'span', from: of(first.day), to: of(last.day), mode: 'stretch' } as const;
  return date(last.to, month.calendar, span);
}

/** "July 13-15", "August 27th to 29th", «تموز 13 إلى 15»: the second day of a range, not the day of a second month. */
function secondDay(words: Words, index: number) {
  const joint = at(words, index);
  if (!isMark(joint, '-—') && !plays(joint, role.to)) return null;
  const day = dayAt(words, index + 1);
  if (!day) return null;
  const next = skipToMonth(words, day.to);
  return monthAt(words, next) || at(words, day.to).entry.unit ? null : day;
}

/** Past a time of day between a date and its year: "Aug 05 12:00:00 2015". */
function timeEnd(words: Words, index: number): number {
  let next = index;
  while (next < index + 5 && at(words, next).value >= 0 && isMark(at(words, next + 1), ':'))
    next += 2;
  return next > index && at(words, next).value >= 0 ? next + 1 : index;
}
