import type { Language } from '../../../text/language.ts';
import { eraAt } from '../grammar/era.ts';
import { isLabelled } from '../grammar/label.ts';
import { fields } from '../grammar/fields.ts';
import { isMeasure } from '../grammar/measure.ts';
import { calendarYear, standsAlone, yearAt, type Year } from '../grammar/year.ts';
import type { Parser, Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * Years joined to a range: "2014-2018", "from 2014 until 2018", «سال‌های 89 تا 94», «من 2014 حتى 2018», «بين عامي 1980 و1988»;
 * and decades of Persian style, «سال‌های ۱۳۶۰».
 */
export const yearRange: Parser = {
  id: 'year-range',
  languages: ['en', 'fa', 'ar'],
  begins: is.unit | is.number,
  follows: is.number,
  match(words, index, language) {
    const first = at(words, index);
    const plural =
      (first.entry.unit?.unit === 'year' && !first.entry.pre && (first.mask & is.weak) === 0) ||
      first.word === 'عامی' ||
      first.word === 'سنتی';
    const start = plural ? index + 1 : index;
    const from = plainYear(words, start, plural, language);
    if (!from || isLabelled(words, index)) return null;
    const before = at(words, index - 1);
    const joint = at(words, from.to);
    const between = plays(before, role.between);
    const hyphen = isMark(joint, '-') || joint.word === '—';
    const joins =
      hyphen ||
      plays(joint, role.to | role.until) ||
      (between && (plays(joint, role.and) || at(words, from.to).clitics));
    const attached = between && at(words, from.to).clitics !== 0;
    if (!joins) return null;
    const next = attached ? from.to : from.to + 1;
    const to = plainYear(words, next, plural || hyphen, language);
    if (!to) return null;
    const recent = language === 'en' && from.value >= 1900 && to.value <= 2100;
    if (!plural && !recent && isMeasure(at(words, to.to).word)) return null;
    const led =
      plural ||
      between ||
      plays(before, role.from | role.in | role.during) ||
      hyphen ||
      isPlain(words, index, from, to);
    if (!led) return null;
    const bracketed = isMark(before, '(') && hyphen;
    if (!plural && !from.spelled && !year4(from.value) && !bracketed) return null;
    return span(from, to, language, hyphen && !plural && !bracketed);
  },
};

/** "1990 to 1995", «۱۳۹۸ تا ۱۴۰۰» with nothing before that leads to them: two years, where they count nothing. */
function isPlain(words: Words, index: number, from: Year, to: Year): boolean {
  if (from.short || to.short || from.spelled) return false;
  if (from.value % 100 === 0 && to.value % 100 === 0) return false;
  if (!isLikely(from.value) || !isLikely(to.value)) return false;
  const before = at(words, index - 1);
  const after = at(words, to.to);
  if (before.type === 'number' || isMark(before, '.,:') || after.type === 'number') return false;
  if (isMark(after, '%٪:/')) return false;
  return after.type !== 'word' || (after.mask & (is.role | is.tense | is.era)) !== 0;
}

function isLikely(value: number): boolean {
  return (value >= 1250 && value <= 1420) || (value >= 1800 && value <= 2100);
}

function span(from: Year, to: Year, language: Language, bare: boolean): Reading | null {
  const era = from.era ?? to.era;
  const first = calendarYear({ ...from, era }, null, language);
  // «۹۹-۱۳۹۸», written as the eye reads it from right to left.
  if (from.short && !to.short) {
    if (from.value !== (to.value + 1) % 100) return null;
    return span(
      { ...from, value: to.value, short: false },
      { ...to, value: to.value + 1 },
      language,
      bare,
    );
  }
  let end: Pick<Year, 'value' | 'short'> = to;
  if (!from.short && to.short) {
    // "2014–18" shares its century.
    const value = Math.floor(from.value / 100) * 100 + to.value;
    end = { value, short: false };
  }
  const last = calendarYear({ ...end, era }, null, language);
  if (!first || !last || first.calendar !== last.calendar) return null;
  const later = (last.year ?? last.shortYear ?? 0) - (first.year ?? first.shortYear ?? 0);
  if (later <= 0 || (bare && later > 150)) return null;
  const { calendar, ...firstYear } = first;
  const { calendar: _, ...lastYear } = last;
  return {
    to: to.to,
    kind: 'DATE',
    calendar,
    symbolic: {
      type: 'span',
      from: fields(calendar, language, firstYear),
      to: fields(calendar, language, lastYear),
      mode: 'stretch',
    },
  };
}

function plainYear(words: Words, index: number, short: boolean, language: Language): Year | null {
  const token = at(words, index);
  if (token.value >= 0) {
    const size = token.to - token.from;
    // «العصر العباسي (750-1258)»
    const early =
      size === 3 && isMark(at(words, index - 1), '(') && isMark(at(words, index + 1), '-');
    if (!standsAlone(words, index) || (size !== 4 && !early && !(size === 2 && short))) return null;
    const era = eraAt(words, index + 1);
    return {
      to: era?.to ?? index + 1,
      value: token.value,
      short: size === 2,
      era: era?.era ?? null,
      named: false,
      spelled: false,
    };
  }
  const year = yearAt(words, index, short && language === 'fa');
  return year && (year.spelled || year.named) ? year : null;
}

function year4(value: number): boolean {
  return value >= 1000 && value <= 2200;
}
