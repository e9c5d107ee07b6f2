import type { CalendarId } from '../../calendars/calendar.ts';
import { isLabelled } from '../grammar/label.ts';
import { isMeasure } from '../grammar/measure.ts';
import { fields } from '../grammar/fields.ts';
import { calendarYear, isYearWord, yearAt, type Year } from '../grammar/year.ts';
import type { Language } from '../../../text/language.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * A year behind the word "year" («سال ۱۴۰۰», «لعام 2015», "the year 2015"), with an era ("2014 AD", «۱۲۱۰ میلادی») or behind a
 * word that leads to one ("in 2014", «منذ 1988», «جام جهانی ۲۰۱۴»). A bare number is no year.
 */
export const year: Parser = {
  id: 'year',
  languages: ['en', 'fa', 'ar'],
  begins: is.unit | is.number | is.era | is.period,
  roles: role.the,
  needs: is.number,
  match(words, index, language) {
    const first = at(words, index);
    if (first.type === 'mark') return apostrophe(words, index, language);
    if (first.entry.era) return behindEra(words, index, language);
    const start = plays(first, role.the) ? index + 1 : index;
    const named = isYearWord(words, start);
    const plural = first.entry.unit?.unit === 'year' && !first.entry.pre;
    if (!named && !plural && (first.mask & is.number) === 0) return null;
    const many = first.entry.unit?.unit === 'year' && first.entry.unit.number !== 'one';
    if (many) return afterPlural(words, index, language);
    const short = named || isEventYear(words, index, language);
    const found = yearAt(words, start, short);
    if (!found || found.to <= start) return null;
    const known = calendarYear(found, null, language);
    if (!known) return null;
    const written = found.value;
    if (!named && !found.era) {
      if (!plausible(written, known.calendar) || !leads(words, index, found.to, language))
        return null;
    }
    const { calendar, ...rest } = known;
    const others = lunarToo(found, language);
    return date(found.to, calendar, fields(calendar, language, rest), others);
  },
};

/** "’68", where nothing follows that the digits could count. */
function apostrophe(words: Words, index: number, language: Language): Reading | null {
  if (language !== 'en' || !isMark(at(words, index), "'")) return null;
  const found = yearAt(words, index, true);
  const after = at(words, index + 2);
  if (!found?.short || after.type === 'number' || after.word === 's') return null;
  if (after.type === 'word' && after.mask === 0) return null;
  return date(found.to, 'gregorian', {
    type: 'fields',
    calendar: 'gregorian',
    shortYear: found.value,
  });
}

/** «سال‌های 1932 و …», «عامي 1980 و…»: the first of several; «سال‌های 1980» alone is the decade. */
function afterPlural(words: Words, index: number, language: Language): Reading | null {
  const token = at(words, index + 1);
  const size = token.to - token.from;
  if (token.value < 0 || (size !== 4 && !(size === 2 && language === 'fa'))) return null;
  const next = at(words, index + 2);
  const more = plays(next, role.and) || isMark(next, '،,') || next.clitics !== 0;
  const short = size === 2;
  const known = calendarYear({ value: token.value, short, era: null }, null, language);
  if (!known) return null;
  const { calendar, ...rest } = known;
  if (more || token.value % 10 !== 0)
    return date(index + 2, calendar, fields(calendar, language, rest));
  const decade = short ? { shortDecade: token.value } : { decade: token.value };
  return date(index + 2, calendar, fields(calendar, language, decade));
}

/** "AD 79". */
function behindEra(words: Words, index: number, language: Language): Reading | null {
  const { era } = at(words, index).entry;
  const number = at(words, index + 1);
  if (language !== 'en' || !era || era.letter || number.value < 1 || !words.capital(index))
    return null;
  const known = calendarYear({ value: number.value, short: false, era }, null, language);
  if (!known || number.value > 2200) return null;
  const { calendar, ...rest } = known;
  return date(index + 2, calendar, fields(calendar, language, rest));
}

/** «انتخابات ۸۸»: two digits behind a happening, with nothing behind that they could count. */
function isEventYear(words: Words, index: number, language: Language): boolean {
  if (language === 'en' || at(words, index).value < (language === 'fa' ? 30 : 40)) return false;
  const after = at(words, index + 1);
  return (
    plays(at(words, index - 1), role.yearly) &&
    (after.type !== 'word' || after.mask !== 0 || after.word.startsWith('و'))
  );
}

/** What a year is divided into. */
const divided = is.unit | is.part | is.season | is.month | is.weekday | is.holiday;

/** "the crisis of 2008", not "a group of 2000". */
function ofHappening(words: Words, index: number): boolean {
  const noun = at(words, index);
  if (plays(noun, role.yearly) || noun.entry.event) return true;
  return plays(at(words, index - 1), role.the) && noun.mask === 0 && !counting.has(noun.word);
}

const counting = new Set(
  'total number sum average minimum maximum population crowd price cost height distance group speed capacity team force fleet audience rate limit figure'.split(
    ' ',
  ),
);

/** «عام 1445» without an era: Gregorian by rule, but more than likely lunar. */
function lunarToo(year: Year, language: Language): Pick<Reading, 'others'> {
  if (language !== 'ar' || year.era || year.value < 1300 || year.value > 1500) return {};
  const symbolic = fields('lunar-hijri', language, { year: year.value });
  return { others: [{ symbolic, reason: { rule: 'other-calendar', args: {} } }] };
}

/** Years that news writes without an era. */
function plausible(value: number, calendar: CalendarId): boolean {
  if (value < 100) return value >= 30;
  return calendar === 'gregorian' ? value >= 1000 && value <= 2100 : value >= 1200 && value <= 1500;
}

/** Whether what stands before a bare four-digit number makes it a year and what stands after does not count with it. */
function leads(words: Words, index: number, to: number, language: string): boolean {
  const before = at(words, index - 1);
  const after = at(words, to);
  const alone =
    before.type === 'break' && after.type === 'break' && words.tokens.length === to - index;
  if (alone) return true;
  const ends =
    after.type === 'break' ||
    (after.type === 'mark' && !isMark(after, ':%٪/')) ||
    (after.mask !== 0 && (after.mask & (is.number | is.unit)) === 0) ||
    after.word.startsWith('onward');
  // «از ۱۳۰۰ تا ۱۴۰۰ تومان»
  if (at(words, to + 1).value >= 0 && isMeasure(at(words, to + 2).word)) return false;
  if (isMark(before, '(') && (isMark(after, ')') || isMark(after, '-،,؛;'))) return true;
  if (plays(before, role.yearly)) return true;
  if (isLabelled(words, index)) return false;
  // "the 2015 earthquake", "2018 World Cup"
  if (plays(after, role.yearly) || (after.entry.event && language === 'en')) return true;
  const odd = at(words, index).value % 100 !== 0;
  if (language === 'en' && odd && at(words, index).value >= 0) {
    // "the 2015 nuclear deal": a count of so many would have its comma.
    if (plays(before, role.the) && after.type === 'word' && after.mask === 0) return true;
    // "(Beirut, 1966)"
    if (isMark(before, ',') && isMark(after, ')') && words.capital(index - 2)) return true;
    if (plays(before, role.of) && ofHappening(words, index - 2)) return true;
  }
  // "2019's protests", "pre-2011"
  if (language === 'en' && isMark(after, "'") && at(words, to + 1).word === 's' && odd) return true;
  if (isMark(before, '-') && !before.gap && /^(?:pre|post)$/.test(at(words, index - 2).word))
    return true;
  if (isMark(before, '.') && plays(at(words, index - 2), role.about)) return true;
  if (plays(before, role.of) && ofHappening(words, index - 2)) return ends;
  // "the end of 2012", "third week of 2018", «نهاية 2019».
  if (plays(before, role.of) && (at(words, index - 2).mask & divided) !== 0) return true;
  // «تا پایان ۱۴۰۰ تنها …», «نهاية 2019 شهدت …»
  if (before.entry.part)
    return ends || (language !== 'en' && after.mask === 0 && !isMeasure(after.word));
  if (isMark(before, '-') && at(words, index - 2).entry.part) return ends;
  const strong = role.since | role.until | role.by | role.before | role.after;
  if (language === 'en') {
    // "in 1999 people thought", but not "in 2000 homes" or "in 1500 cases".
    if (before.word === 'in')
      return ends || at(words, index).value % 100 !== 0 || words.capital(to);
    if (
      plays(before, role.during | role.about) &&
      before.word !== 'over' &&
      before.word !== 'within'
    ) {
      return ends;
    }
    const recent = odd && at(words, index).value >= 1900;
    return (plays(before, strong) || before.word === 'from') && (ends || recent);
  }
  if (language === 'fa') {
    // «از ۱۳۵۷ به بعد», «از ۱۳۵۷ تاکنون»
    const onward = after.word === 'به' && /^(?:بعد|این)$/u.test(at(words, to + 1).word);
    if (plays(before, role.from) && (onward || after.word.startsWith('تا'))) return true;
    // «نه‌ماههٔ نخست ۱۴۰۲», «هفته دوم ۱۴۰۳»
    if (before.entry.ordinal !== undefined && (at(words, index - 2).mask & is.unit) !== 0)
      return ends;
  }
  // «في 2018 ألف شخص», «منذ 1988», «پس از ۱۳۶۸»
  return plays(before, role.in | strong) && ends;
}
