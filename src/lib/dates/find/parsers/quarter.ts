import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { fields, inYear, type PartialFields } from '../grammar/fields.ts';
import { monthAt } from '../grammar/month.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { century } from './century.ts';
import { decade } from './decade.ts';
import { runningUnitAt } from '../grammar/running.ts';
import { calendarYear, yearAt } from '../grammar/year.ts';
import type { Unit } from '../../symbolic.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * Quarters and halves: "third quarter of 2018", "Q3", "2018Q4", "first half of 2019", «سه‌ماهه دوم ۱۴۰۲», «نیمه نخست سال ۱۳۹۸»,
 * «الربع الأول من عام 2020», «النصف الثاني من العام».
 */
export const quarter: Parser = {
  id: 'quarter',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit | is.part | is.period,
  roles: role.the,
  follows: is.unit | is.half | is.number,
  needs: is.unit | is.half | is.part | is.season,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const found = countedAt(words, start, language);
    return found && inPeriod(words, found, language);
  },
};

/** "Q3 2021", "2018Q4", "18q4", "H1". */
export const quarterCode: Parser = {
  id: 'quarter-code',
  languages: ['en'],
  begins: is.digits | is.period,
  needs: is.period,
  match(words, index, language) {
    const first = at(words, index);
    if (first.entry.code) return letterFirst(words, index, language);
    const letter = at(words, index + 1);
    const digit = at(words, index + 2);
    const count = digit.value;
    const size = first.to - first.from;
    if (size === 1) return numberFirst(words, index, language);
    if (letter.gap || digit.gap || !isCode(letter.word, count) || digit.to - digit.from !== 1) {
      return null;
    }
    if (size !== 2 && size !== 4) return null;
    const year = size === 4 ? { year: first.value } : { shortYear: first.value };
    return date(index + 3, 'gregorian', {
      type: 'fields',
      calendar: 'gregorian',
      ...(letter.word === 'q' ? { quarter: count as 1 | 2 | 3 | 4 } : { half: count as 1 | 2 }),
      ...year,
    });
  },
};

/** "Q1 2023", "H2 of 2021", "Q3": a capital letter, straight before one digit. */
function letterFirst(words: Words, index: number, language: Language): Reading | null {
  const digit = at(words, index + 1);
  const { word } = at(words, index);
  if (digit.gap || digit.to - digit.from !== 1 || !isCode(word, digit.value)) return null;
  if (!words.capital(index)) return null;
  const made = countedPart(index + 2, word === 'q' ? 'quarter' : 'half', digit.value);
  return made && inPeriod(words, made, language);
}

/** "4Q 2020", "1Q21", "2H2019": as banks write it. */
function numberFirst(words: Words, index: number, language: Language): Reading | null {
  const { value } = at(words, index);
  const letter = at(words, index + 1);
  if (letter.gap || !isCode(letter.word, value) || !words.capital(index + 1)) return null;
  const made = countedPart(index + 2, letter.word === 'q' ? 'quarter' : 'half', value);
  const digits = at(words, index + 2);
  const size = digits.to - digits.from;
  if (!made || (digits.value >= 0 && !digits.gap && size !== 2 && size !== 4)) return null;
  if (digits.value < 0 || digits.gap || size === 4) return inPeriod(words, made, language);
  const short = { ...made.part, shortYear: digits.value };
  return date(index + 3, 'gregorian', fields('gregorian', language, short));
}

function isCode(letter: string, count: number): boolean {
  return count >= 1 && ((letter === 'q' && count <= 4) || (letter === 'h' && count <= 2));
}

interface Counted {
  readonly to: number;
  readonly part: PartialFields;
}

function countedAt(words: Words, index: number, language: Language): Counted | null {
  if (language === 'en') {
    // "the latter half of 2020"
    if (at(words, index).word === 'latter' && plays(at(words, index + 1), role.half))
      return countedPart(index + 2, 'half', 2);
    const number = numeralAt(words, index);
    if (!number?.ordinal) return null;
    const token = at(words, number.to);
    if (token.entry.unit?.unit === 'quarter')
      return countedPart(number.to + 1, 'quarter', number.value);
    return plays(token, role.half) ? countedPart(number.to + 1, 'half', number.value) : null;
  }
  const token = at(words, index);
  const which =
    (token.entry.unit?.unit === 'quarter' && token.entry.unit.number === 'one') ||
    // «الفصل الأول» of business news, in Beirut above all.
    token.word === 'الفصل'
      ? 'quarter'
      : halfWords.has(token.word) || token.entry.unit?.unit === 'half'
        ? 'half'
        : null;
  if (!which) return null;
  const number = numeralAt(words, index + 1);
  // «الفصل الأول من الرواية» is a chapter.
  const ofTime =
    plays(at(words, number?.to ?? index), role.of) &&
    (at(words, (number?.to ?? index) + 1).mask & (is.unit | is.number)) !== 0;
  if (token.word === 'الفصل' && !ofTime) return null;
  if (number?.ordinal) return countedPart(number.to, which, number.value);
  // «الربع الأخير من 2022» is the fourth; «الربع الأخير» alone the one just past.
  const last = lastWords.has(at(words, index + 1).word) && plays(at(words, index + 2), role.of);
  return last ? countedPart(index + 2, which, which === 'quarter' ? 4 : 2) : null;
}

const lastWords = new Set(['الاخیر', 'الاخیره']);

const halfWords = new Set(['نیمه', 'النصف', 'نیمهی', 'نیم‌سال', 'نیمسال', 'الشطر']);

function countedPart(to: number, which: 'quarter' | 'half', count: number): Counted | null {
  if (count < 1 || count > (which === 'quarter' ? 4 : 2)) return null;
  return {
    to,
    part: which === 'quarter' ? { quarter: count as 1 | 2 | 3 | 4 } : { half: count as 1 | 2 },
  };
}

/** Up to the year or the month that the part is of; what counts from now is joined by a refiner. */
function inPeriod(words: Words, { to, part }: Counted, language: Language): Reading {
  const own: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
  const next = plays(at(words, to), role.of) ? to + 1 : to;
  const month = monthAt(words, plays(at(words, next), role.the) ? next + 1 : next);
  if (month && part.half !== undefined) {
    const year = yearAt(words, month.to, false);
    const symbolic = inYear(month.calendar, language, { ...part, month: month.month }, year);
    return date(year?.to ?? month.to, month.calendar, symbolic);
  }
  const year = yearAt(words, to, false);
  const known = year && calendarYear(year, null, language);
  if (known) {
    const { calendar, ...rest } = known;
    return date(year.to, calendar, fields(calendar, language, { ...part, ...rest }));
  }
  const long = ofYears(words, next, part, language);
  if (long) return long;
  const running = runningUnitAt(words, to);
  if (running && isDivided(running.symbolic.unit, part)) {
    const inner = fields(own, language, part);
    return date(running.to, own, { type: 'within', inner, of: running.symbolic });
  }
  // "the first quarter of the game"
  if (plays(at(words, to), role.of) && games.has(at(words, next + 1).word)) {
    return date(to, own, fields(own, language, part), { weak: true });
  }
  if (isMark(at(words, to), '-')) return date(to, own, fields(own, language, part), { weak: true });
  // "the first half" of a match, «نیمه دوم» of a game: only with a year beside it or behind it.
  return date(to, own, fields(own, language, part), { weak: part.half !== undefined });
}

const games = new Set('game match race final book novel film play race season'.split(' '));

/** Years have quarters and halves, other units halves. */
function isDivided(unit: Unit, part: PartialFields): boolean {
  return unit === 'year' || (part.half !== undefined && unit !== 'week');
}

/** "the first half of the 1980s", «نیمهٔ دوم قرن بیستم», «الربع الأخير من القرن العشرين»: part of a decade or a century. */
function ofYears(
  words: Words,
  index: number,
  part: PartialFields,
  language: Language,
): Reading | null {
  const whole = decade.match(words, index, language) ?? century.match(words, index, language);
  if (whole?.symbolic.type !== 'fields') return null;
  const { symbolic } = whole;
  if (part.half !== undefined) return { ...whole, symbolic: { ...symbolic, half: part.half } };
  const { quarter: nth = 1 } = part;
  const { century: of } = symbolic;
  if (of === undefined) return null;
  const first = (of > 0 ? (of - 1) * 100 : of * 100 + 1) + (nth - 1) * 25;
  const year = (at: number) => fields(symbolic.calendar, language, { year: at });
  return {
    ...whole,
    symbolic: { type: 'span', from: year(first), to: year(first + 24), mode: 'stretch' },
  };
}
