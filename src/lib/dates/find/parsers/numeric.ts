import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { eraAt } from '../grammar/era.ts';
import { isDayWord } from '../grammar/day.ts';
import { isLabelled } from '../grammar/label.ts';
import { fields } from '../grammar/fields.ts';
import { calendarYear } from '../grammar/year.ts';
import { date, type Parser, type Reading } from '../match.ts';
import type { Fields } from '../../symbolic.ts';
import { at, is, isMark, type Token, type Words } from '../token.ts';

const separators = '/-.\\';

/** Three numbers: «۱۴۰۳/۱۱/۱۳», "2021-07-10", "3/15/2015", "29.02.2020", «5 / 9 / 1385». */
export const numeric: Parser = {
  id: 'numeric',
  languages: ['en', 'fa', 'ar'],
  begins: is.digits | is.unit,
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
      calendarOf(year.value, short || shortFirst, yearFirst, language, candidates[0]);
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
    return result(readings, era?.to ?? index + 5, calendar, yearFirst);
  },
};

/** Past a time of day that stands between a date and its era: «۱۳۲۳-۰۳-۲۳ ۱۲:۴۲ ه.ش.». */
function timeEnd(words: Words, index: number): number {
  if (at(words, index).value < 0 || !isMark(at(words, index + 1), ':')) return index;
  return at(words, index + 2).value >= 0 ? index + 3 : index;
}

function result(
  readings: readonly Fields[],
  to: number,
  calendar: CalendarId,
  settled: boolean,
): Reading | null {
  const [symbolic, other] = readings;
  if (!symbolic) return null;
  const same = other && other.month === symbolic.month && other.day === symbolic.day;
  if (!other || same || settled) return date(to, calendar, symbolic);
  return date(to, calendar, symbolic, {
    others: [{ symbolic: other, reason: { rule: 'other-order', args: {} } }],
  });
}

/** A bare numeric year: 13xx and 14xx are Solar Hijri in Persian, lunar in Arabic; a year first in English is Solar. */
function calendarOf(
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

/** Two numbers: "2/2013", "2014-10", «21/09», "04/22". */
export const numericPair: Parser = {
  id: 'numeric-pair',
  languages: ['en', 'fa', 'ar'],
  begins: is.digits,
  match(words, index, language) {
    const first = at(words, index);
    const mark = at(words, index + 1);
    const second = at(words, index + 2);
    if (!isMark(mark, '/-') || mark.gap || second.gap) return null;
    if (first.value < 0 || second.value < 0 || chained(words, index, index + 3)) return null;
    const era = eraAt(words, index + 3);
    const year = size(first) === 4 ? first : size(second) === 4 ? second : null;
    if (year) {
      const other = year === first ? second : first;
      const twin = year === first && mark.word === '/' ? twinYears(words, index, language) : null;
      if (twin) return twin;
      if (size(other) > 2 || other.value < 1 || other.value > 12) return null;
      if (year === second && mark.word === '-') return null;
      const known = calendarYear(
        { value: year.value, short: false, era: era?.era ?? null },
        null,
        language,
      );
      if (!known || year.value < 1000 || year.value > 2200) return null;
      const { calendar, ...rest } = known;
      return date(
        era?.to ?? index + 3,
        calendar,
        fields(calendar, language, { ...rest, month: other.value }),
      );
    }
    return dayAndMonth(words, index, language);
  },
};

/** «موسم 2023/24», "the 2023/2024 season": two years that share a winter. */
function twinYears(words: Words, index: number, language: Language): Reading | null {
  const first = at(words, index);
  const second = at(words, index + 2);
  const full = size(second) === 4;
  if (second.value !== (full ? first.value + 1 : (first.value + 1) % 100)) return null;
  if (!full && size(second) !== 2) return null;
  // "2011/12" is as well December.
  const season =
    seasonWords.has(at(words, index - 1).word) || seasonWords.has(at(words, index + 3).word);
  if (!full && second.value <= 12 && !season) return null;
  const from = calendarYear({ value: first.value, short: false, era: null }, null, language);
  if (from?.year === undefined || first.value < 1000 || first.value > 2200) return null;
  const { calendar, year } = from;
  const end = (of: number) => fields(calendar, language, { year: of });
  return date(index + 3, calendar, {
    type: 'span',
    from: end(year),
    to: end(year + 1),
    mode: 'stretch',
  });
}

const seasonWords = new Set(['season', 'موسم', 'فصل', 'تحصیلی', 'الدراسی']);

/** Without a year two numbers are a date only where they can hardly be a fraction or a score. */
function dayAndMonth(words: Words, index: number, language: Language): Reading | null {
  const first = at(words, index);
  const mark = at(words, index + 1);
  const second = at(words, index + 2);
  if (mark.word !== '/' || size(first) > 2 || size(second) > 2) return null;
  const padded = first.word.startsWith('0') || second.word.startsWith('0');
  const wide = first.value > 12 || second.value > 12;
  const led =
    at(words, index - 1).entry.weekday !== undefined || dateWords.has(at(words, index - 1).word);
  if (!led && !padded && !(wide && size(first) + size(second) >= 3)) return null;
  if (first.value === 24 && second.value === 7) return null;
  // «۳۱/۸ درصد»: a Persian decimal.
  const counted = at(words, index + 3);
  if ((counted.entry.scale ?? 0) > 0 || measures.has(counted.word)) return null;
  const monthFirst = language === 'en';
  const orders = [
    [second.value, first.value],
    [first.value, second.value],
  ] as const;
  const calendar: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
  const readings = (monthFirst ? [orders[1], orders[0]] : orders)
    .filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month, day]) => fields(calendar, language, { month, day }));
  return result(readings, index + 3, calendar, false);
}

const measures = new Set(
  'درصد ریشتر برابر واحد درجه تن متر کیلومتر کیلو دلار یورو تومان ریال امتیاز بشکه'.split(' '),
);

const dateWords = new Set(['on', 'dated', 'یوم', 'بتاریخ', 'تاریخ', 'مورخ', 'مورخه', 'روز']);

/** Part of something longer: an IP address, a telephone number, a version. */
function chained(words: Words, from: number, to: number): boolean {
  const before = at(words, from - 1);
  const first = at(words, from);
  const after = at(words, to);
  if (!first.gap && before.type === 'mark' && '/-.\\:+#$€£'.includes(before.word)) {
    if (at(words, from - 2).type === 'number' || '+#$€£'.includes(before.word)) return true;
  }
  if (!first.gap && before.type === 'word' && before.mask === 0) return true;
  if (isLabelled(words, from)) return true;
  if (after.type === 'mark' && !after.gap && '/-.\\%٪'.includes(after.word)) {
    const next = at(words, to + 1);
    return '%٪'.includes(after.word) || (next.type === 'number' && !next.gap);
  }
  return false;
}

function size(token: Token): number {
  return token.to - token.from;
}
