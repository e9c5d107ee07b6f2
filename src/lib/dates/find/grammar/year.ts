import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import type { Era } from '../words/entry.ts';
import { role } from '../words/role.ts';
import { eraAt, type EraName } from './era.ts';
import { isMeasure } from './measure.ts';
import { numeralAt } from './numeral.ts';

/** A year as written: "2015", «سال ۹۸», "'98", «ألفين وسبعة», "two thousand ten", with its era where there is one. */
export interface Year {
  readonly to: number;
  /** The number written. */
  readonly value: number;
  /** Written with two digits. */
  readonly short: boolean;
  readonly era: Era | null;
  /** Behind the word "year". */
  readonly named: boolean;
  /** Written in words. */
  readonly spelled: boolean;
}

/** A year with the calendar it is counted in; Gregorian years are astronomical. */
export interface CalendarYear {
  readonly calendar: CalendarId;
  readonly year?: number;
  readonly shortYear?: number;
}

/**
 * The year that begins at `index`, with a comma, "of" or the word "year" before it. Two digits are a year only behind
 * one of these, an apostrophe or where `short` allows it.
 */
export function yearAt(words: Words, index: number, short: boolean): Year | null {
  let next = index;
  let allowShort = short;
  if (isMark(at(words, next), ',،')) {
    next++;
    allowShort = false;
  }
  if (plays(at(words, next), role.of)) next++;
  else if (plays(at(words, next), role.forLength) && isYearWord(words, next + 1)) next++;
  let named = false;
  if (isYearWord(words, next)) {
    named = true;
    allowShort = true;
    next++;
    // "the year of 2015"
    if (plays(at(words, next), role.of)) next++;
  }
  // «السنة الهجرية 1445», «سال میلادی ۲۰۲۴»
  const said = named ? at(words, next).entry.era : undefined;
  const adjective = said && !said.letter ? said : null;
  if (adjective) next++;
  const number =
    yearNumber(words, next, allowShort) ??
    (named ? namedNumber(words, next) : allowShort ? shortInWords(words, next) : null);
  if (!number) return null;
  // "2013 year" of machine-made dates.
  const after = at(words, number.to);
  const trailing =
    !named && after.entry.unit?.unit === 'year' && after.word === 'year' ? number.to + 1 : null;
  const era = eraAt(words, number.to) ?? (named ? ofCalendar(words, number.to) : null);
  return {
    era: era?.era ?? adjective,
    named,
    ...number,
    to: era?.to ?? trailing ?? number.to,
  };
}

/** "the year 1357 of the Solar Hijri calendar": the calendar told behind the year. */
function ofCalendar(words: Words, index: number): EraName | null {
  if (!plays(at(words, index), role.of | role.in)) return null;
  const next = plays(at(words, index + 1), role.the) ? index + 2 : index + 1;
  const { era } = at(words, next).entry;
  if (!era || era.letter || era.before) return null;
  const noun = at(words, next + 1).word === 'calendar' || at(words, next + 1).word === 'era';
  return { to: noun ? next + 2 : next + 1, era };
}

/** "year", «سال», «عام», «سنة» in the singular, and «للعام». */
export function isYearWord(words: Words, index: number): boolean {
  const { unit } = at(words, index).entry;
  return (
    unit !== undefined &&
    unit.unit === 'year' &&
    unit.number === 'one' &&
    !at(words, index).entry.pre &&
    (at(words, index).mask & is.weak) === 0
  );
}

function yearNumber(
  words: Words,
  index: number,
  short: boolean,
): { to: number; value: number; short: boolean; spelled: boolean } | null {
  const first = at(words, index);
  if (isMark(first, "'") && at(words, index + 1).value >= 0) {
    const digits = at(words, index + 1);
    return digits.to - digits.from === 2 && !digits.gap
      ? { to: index + 2, value: digits.value, short: true, spelled: false }
      : null;
  }
  if (first.value >= 0) {
    const digits = first.to - first.from;
    if (!standsAlone(words, index)) return null;
    if (digits === 4 || (digits === 3 && eraAt(words, index + 1))) {
      return { to: index + 1, value: first.value, short: false, spelled: false };
    }
    if (digits <= 2 && eraAt(words, index + 1)?.era) {
      return {
        to: index + 1,
        value: first.value,
        short: digits === 2 && isRecent(words, index + 1),
        spelled: false,
      };
    }
    return digits === 2 && short
      ? { to: index + 1, value: first.value, short: true, spelled: false }
      : null;
  }
  return spelledYear(words, index);
}

/** «۹۸ شمسی» is 1398, «45 ق» and "14 AD" are what they say. */
function isRecent(words: Words, index: number): boolean {
  return eraAt(words, index)?.era.calendar === 'solar-hijri';
}

/** "two thousand ten", «ألف وتسعمائة وواحد», "nineteen eighty-four". */
function spelledYear(
  words: Words,
  index: number,
): { to: number; value: number; short: boolean; spelled: boolean } | null {
  const number = numeralAt(words, index);
  if (!number || number.ordinal || number.digits > 0) return null;
  if (number.value >= 100 && number.value < 3000) {
    return number.value >= 1000 || eraAt(words, number.to) || isYearWord(words, index - 1)
      ? { to: number.to, value: number.value, short: false, spelled: true }
      : null;
  }
  if (number.value < 10 || number.value > 20) return null;
  const rest = numeralAt(words, number.to);
  if (!rest || rest.ordinal || rest.digits > 0 || rest.value < 10 || rest.value > 99) return null;
  return { to: rest.to, value: number.value * 100 + rest.value, short: false, spelled: true };
}

/** Behind the word "year": «السنة الثامنة للهجرة», and two digits in words, «عام سبعة وستين», «سال شصت و هفت». */
function namedNumber(words: Words, index: number) {
  const number = numeralAt(words, index);
  if (!number || number.digits > 0 || number.value < 1) return null;
  const { to, value, ordinal } = number;
  if (ordinal) return eraAt(words, to) ? { to, value, short: false, spelled: true } : null;
  if (value < 20 || value > 99 || at(words, to).entry.unit) return null;
  return { to, value, short: true, spelled: true };
}

/** «بهمن پنجاه و هفت»: two digits in words that count nothing. */
function shortInWords(words: Words, index: number) {
  if (at(words, index).word.charCodeAt(0) < 0x600) return null;
  const number = numeralAt(words, index);
  if (!number || number.digits > 0 || number.ordinal || number.value < 30 || number.value > 99)
    return null;
  const after = at(words, number.to);
  const ends = after.type !== 'word' || (after.mask & (is.role | is.tense | is.era)) !== 0;
  // «بهمن پنجاه و هفت ارتش …»; «بهمن پنجاه دانشجو» counts.
  const odd = number.value % 10 !== 0 && after.mask === 0 && !isMeasure(after.word);
  return ends || odd ? { to: number.to, value: number.value, short: true, spelled: true } : null;
}

/** Not part of a longer number or code: "1,950", "3.1415", "B2013", "2013%". */
export function standsAlone(words: Words, index: number): boolean {
  const token = at(words, index);
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  if (!token.gap && before.type === 'mark') {
    if ('$€£¥#@_'.includes(before.word)) return false;
    const digitsBefore = at(words, index - 2);
    if ('.,٫٬:'.includes(before.word) && digitsBefore.value >= 0 && !before.gap) return false;
  }
  if (!token.gap && before.type === 'word' && before.mask === 0) return false;
  if (!after.gap && after.type === 'mark') {
    if ('%٪_$€£'.includes(after.word)) return false;
    const digitsAfter = at(words, index + 2);
    if ('.,٫٬'.includes(after.word) && digitsAfter.value >= 0 && !digitsAfter.gap) return false;
  }
  return true;
}

/**
 * In which calendar a year counts, from its era, the calendar of its month and the language. Bare years in Persian: 1200
 * to 1500 are Solar Hijri, 1600 and later Gregorian; in Arabic and English they are Gregorian. `null` when the number
 * cannot be a year there.
 */
export function calendarYear(
  year: Pick<Year, 'value' | 'short' | 'era'>,
  monthCalendar: CalendarId | null,
  language: Language,
): CalendarYear | null {
  const { value, era } = year;
  if (era) {
    if (era.imperial) return { calendar: 'solar-hijri', year: value - 1180 };
    if (era.solarFrom !== undefined && value >= era.solarFrom) {
      return { calendar: 'solar-hijri', year: value };
    }
    if (era.before) return { calendar: era.calendar, year: 1 - value };
    return year.short
      ? { calendar: era.calendar, shortYear: value }
      : { calendar: era.calendar, year: value };
  }
  if (year.short) {
    return { calendar: monthCalendar ?? shortCalendar(language), shortYear: value };
  }
  const imperial = value >= 2530 && value <= 2540;
  if (monthCalendar === 'solar-hijri') {
    if (imperial) return { calendar: 'solar-hijri', year: value - 1180 };
    return value >= 1600
      ? { calendar: 'gregorian', year: value }
      : { calendar: 'solar-hijri', year: value };
  }
  if (monthCalendar === 'lunar-hijri') {
    return value >= 1600
      ? { calendar: 'gregorian', year: value }
      : { calendar: 'lunar-hijri', year: value };
  }
  if (monthCalendar === 'gregorian') return { calendar: 'gregorian', year: value };
  if (language === 'fa') {
    if (imperial) return { calendar: 'solar-hijri', year: value - 1180 };
    if (value >= 1200 && value <= 1500) return { calendar: 'solar-hijri', year: value };
  }
  return { calendar: 'gregorian', year: value };
}

function shortCalendar(language: Language): CalendarId {
  return language === 'fa' ? 'solar-hijri' : 'gregorian';
}

/** Whether a particle «ب» or «ل» is written onto the token. */
export function hasPreposition(words: Words, index: number): boolean {
  return (at(words, index).clitics & (clitic.in | clitic.for)) !== 0;
}
