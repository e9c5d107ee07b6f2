import type { CalendarId } from '../../calendars/calendar.ts';
import { calendarOf } from '../../calendars/index.ts';
import type { Language } from '../../../text/language.ts';
import { chained, result, size } from '../grammar/digits.ts';
import { eraAt } from '../grammar/era.ts';
import { isDayWord } from '../grammar/day.ts';
import { fields } from '../grammar/fields.ts';
import { calendarYear } from '../grammar/year.ts';
import { date, type Parser, type Reading } from '../match.ts';
import type { Fields } from '../../symbolic.ts';
import { at, is, isMark, type Words } from '../token.ts';

const separators = '/-.\\';

/** Three numbers: «۱۴۰۳/۱۱/۱۳», "2021-07-10", "3/15/2015", "29.02.2020", «5 / 9 / 1385». */
export const numeric: Parser = {
  id: 'numeric',
  languages: ['en', 'fa', 'ar'],
  begins: is.digits | is.unit,
  follows: is.digits,
  match(words, index, language): Reading | null {
    const first = at(words, index);
    // «يوم 15/10/2019», «روز ۱۳۹۸/۰۸/۲۴»
    if (first.value < 0) {
      const day = language !== 'en' && isDayWord(words, index) && at(words, index + 1).value >= 0;
      return day ? numeric.match(words, index + 1, language) : null;
    }
    const mark = at(words, index + 1);
    const second = at(words, index + 2);
    const third = at(words, index + 4);
    if (!isMark(mark, separators) || !isMark(at(words, index + 3), mark.word)) return null;
    if (first.value < 0 || second.value < 0 || third.value < 0) return null;
    if (chained(words, index, index + 5)) return null;
    const sizes = [size(first), size(second), size(third)] as const;
    if (sizes[1] > 2) return null;
    const spaced = mark.gap || second.gap || third.gap || at(words, index + 3).gap;
    const yearFirst = sizes[0] === 4 && sizes[2] <= 2;
    // «۹۸/۸/۲۴»: in Persian the year comes first in two digits too.
    const shortFirst =
      language === 'fa' &&
      sizes[0] === 2 &&
      sizes[2] <= 2 &&
      third.value <= 31 &&
      !spaced &&
      mark.word !== '.';
    const yearLast = sizes[0] <= 2 && sizes[2] === 4;
    const short = sizes[0] <= 2 && sizes[2] === 2 && (!spaced || sizes[1] === 2);
    if (!yearFirst && !yearLast && !short && !shortFirst) return null;
    if (short && mark.word === '\\') return null;

    const era = eraAt(words, index + 5) ?? eraAt(words, timeEnd(words, index + 5));
    const leads = yearFirst || shortFirst;
    const year = leads ? first : third;
    const orders = leads
      ? ([
          [second.value, third.value],
          [third.value, second.value],
        ] as const)
      : ([
          [second.value, first.value],
          [first.value, second.value],
        ] as const);
    const dayFirst = leads || language !== 'en' || mark.word === '.';
    const candidates = dayFirst ? orders : ([orders[1], orders[0]] as const);
    const calendar =
      era?.era.calendar ??
      calendarFor(year.value, short || shortFirst, yearFirst, language, candidates[0]);
    const known = calendarYear(
      { value: year.value, short: short || shortFirst, era: era?.era ?? null },
      calendar,
      language,
    );
    if (!known) return null;
    const { calendar: _, ...yearFields } = known;
    const readings = candidates
      .filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
      .map(([month, day]) => fields(calendar, language, { ...yearFields, month, day }));
    const to = era?.to ?? index + 5;
    if (era || short || shortFirst) return result(readings, to, calendar, yearFirst);
    return hijri(readings, to, calendar, language) ?? result(readings, to, calendar, yearFirst);
  },
};

/** From this year on a Persian date without an era can as well be a lunar one, and up to it an Arabic one a Solar one. */
const meetingYear = 1410;

/**
 * A bare date of a year of either Hijri calendar: that of the language, with the other one as another reading; or the
 * other one, where only that has such a day: "30-02-1433" is 30 Safar. In Persian a day that is not there («۱۴۰۲/۱۲/۳۰») is a
 * slip, not a lunar date. `null` for dates of other years, and where nothing is to be said.
 */
function hijri(
  readings: readonly Fields[],
  to: number,
  calendar: CalendarId,
  language: Language,
): Reading | null {
  const [first] = readings;
  const year = first?.year;
  if (!first || year === undefined || year < 1200 || year > 1500) return null;
  const real = readings.find((one) => exists(one));
  const order: readonly CalendarId[] =
    year <= meetingYear ? ['solar-hijri', 'lunar-hijri'] : ['lunar-hijri', 'solar-hijri'];
  const elsewhere = order
    .filter((other) => other !== calendar && (other === 'lunar-hijri' || year <= meetingYear))
    .flatMap((other) =>
      readings.map(({ month = 1, day = 1 }) => fields(other, language, { year, month, day })),
    )
    .find((one) => exists(one));
  if (!elsewhere) return null;
  if (!real && language !== 'fa') return date(to, elsewhere.calendar, elsewhere);
  const doubtful = language !== 'fa' || year >= meetingYear || !real;
  if (!doubtful) return null;
  const main = real ?? first;
  const turned = readings
    .filter((one) => one !== main && (one.month !== main.month || one.day !== main.day))
    .map((symbolic) => ({ symbolic, reason: { rule: 'other-order', args: {} } }));
  const reason = { rule: 'other-calendar', args: {} };
  return date(to, calendar, main, { others: [...turned, { symbolic: elsewhere, reason }] });
}

/** Whether the calendar has the day; a 30th of a lunar month is one where the moon was seen late. */
function exists({ calendar, variant, year = 1, month = 1, day = 1 }: Fields): boolean {
  const last = calendar === 'lunar-hijri' && day === 30 ? 29 : day;
  return calendarOf(calendar, variant).toDay(year, month, last) !== null;
}

/** Past a time of day that stands between a date and its era: «۱۳۲۳-۰۳-۲۳ ۱۲:۴۲ ه.ش.». */
function timeEnd(words: Words, index: number): number {
  if (at(words, index).value < 0 || !isMark(at(words, index + 1), ':')) return index;
  return at(words, index + 2).value >= 0 ? index + 3 : index;
}

/** A bare numeric year: 13xx and 14xx are Solar Hijri in Persian, lunar in Arabic; a year first in English is Solar. */
function calendarFor(
  year: number,
  short: boolean,
  yearFirst: boolean,
  language: Language,
  [month, day]: readonly [number, number],
): CalendarId {
  if (short) {
    if (language === 'fa') return 'solar-hijri';
    // 30 February is no day; in Arabic it can be 30 Safar.
    return language === 'ar' && month === 2 && day === 30 ? 'lunar-hijri' : 'gregorian';
  }
  if (year < 1200 || year > 1500) return 'gregorian';
  if (language === 'fa') return 'solar-hijri';
  if (language === 'ar') return 'lunar-hijri';
  return yearFirst ? 'solar-hijri' : 'gregorian';
}
