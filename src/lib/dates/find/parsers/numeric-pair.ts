import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { chained, result, size } from '../grammar/digits.ts';
import { eraAt } from '../grammar/era.ts';
import { fields } from '../grammar/fields.ts';
import { isMeasure } from '../grammar/measure.ts';
import { calendarYear } from '../grammar/year.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, type Words } from '../token.ts';

/** Two numbers: "2/2013", "2014-10", «21/09», "04/22". */
export const numericPair: Parser = {
  id: 'numeric-pair',
  languages: ['en', 'fa', 'ar'],
  begins: is.digits,
  follows: is.digits,
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
  if ((counted.entry.scale ?? 0) > 0 || isMeasure(counted.word)) return null;
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

const dateWords = new Set(['on', 'dated', 'یوم', 'بتاریخ', 'تاریخ', 'مورخ', 'مورخه', 'روز']);
