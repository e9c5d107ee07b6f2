import { monthAt } from '../grammar/month.ts';
import type { Language } from '../../../text/language.ts';
import { calendarYear, standsAlone, yearAt } from '../grammar/year.ts';
import { eraAt } from '../grammar/era.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import type { Step } from '../words/entry.ts';
import { role } from '../words/role.ts';

/**
 * A unit, a month, a season or a feast counted from now: "last week", «الشهر الماضي», «این هفته», «بهمن گذشته», "next
 * summer", "last Easter", "the week before last".
 */
export const cycle: Parser = {
  id: 'cycle',
  languages: ['en', 'fa', 'ar'],
  begins: is.pre | is.unit | is.month | is.season | is.holiday,
  roles: role.the,
  needs: is.unit | is.month | is.season | is.holiday,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const first = at(words, start);
    if (first.entry.pre && first.entry.unit) {
      return reading(words, start, start + 1, first.entry.pre);
    }
    // "the past year" runs up to now; "last year" is one of the calendar.
    if (first.word === 'the past' && at(words, start + 1).entry.unit) return null;
    if (first.entry.pre) {
      const named = thingAt(words, start + 1);
      // «آن مه ۲۰۰۱»: a month with a year of its own needs no pointing at.
      if (named !== null && at(words, start + 1).entry.month && yearAt(words, named, false))
        return null;
      return named === null ? null : reading(words, start + 1, named, first.entry.pre);
    }
    const alone = language === 'ar' ? bareUnit(words, start) : null;
    if (alone) return alone;
    const weekend = bareWeekend(words, start, start > index);
    if (weekend) return weekend;
    const thing = thingAt(words, start);
    if (thing === null) return null;
    const post = at(words, thing).entry.post;
    if (post) {
      const { unit } = first.entry;
      // «سه سال پیش» is counted; «سنوات الماضية» is a stretch.
      if (unit && unit.number !== 'one') return null;
      // «شهر الماضي» is none, «شهر يونيو الماضي» is.
      const bare = thing === start + 1 && language === 'ar' && isArabicUnit(first.word);
      if (unit && bare && !unit.definite) return null;
      const found = reading(words, start, thing, post);
      return found === null ? null : withYear(words, { ...found, to: thing + 1 }, language);
    }
    return after(words, start, thing);
  },
};

/** «الأسبوع» as the whole of a text is the running one; in a sentence it is any. */
function bareUnit(words: Words, index: number): Reading | null {
  const { unit } = at(words, index).entry;
  if (words.tokens.length !== 1 || !unit?.definite || unit.number !== 'one') return null;
  if (unit.unit === 'day' || unit.unit === 'weekend') return null;
  return date(index + 1, 'none', {
    type: 'cycle',
    unit: unit.unit,
    offset: 0,
    anchor: 'reference',
  });
}

/** "the weekend", «آخر هفته», «عطلة نهاية الأسبوع»: the nearest one, unless more says which. */
function bareWeekend(words: Words, index: number, article: boolean): Reading | null {
  const token = at(words, index);
  if (token.entry.unit?.unit !== 'weekend' || token.entry.unit.number !== 'one') return null;
  if (at(words, index + 1).entry.post) return null;
  const english = token.word === 'weekend';
  if (english && (!article || plays(at(words, index + 1), role.of | role.before | role.after)))
    return null;
  return date(index + 1, 'none', {
    type: 'cycle',
    unit: 'weekend',
    offset: 0,
    anchor: 'reference',
  });
}

/** «العام الحالي 2024», «سال جاری ۱۴۰۳»: the year is said too. */
function withYear(words: Words, found: Reading, language: Language): Reading {
  const number = at(words, found.to);
  const { symbolic } = found;
  const isYear = symbolic.type === 'cycle' && symbolic.unit === 'year';
  if (isYear && number.word.length === 4 && standsAlone(words, found.to)) {
    const known = calendarYear({ value: number.value, short: false, era: null }, null, language);
    if (known?.year !== undefined && known.year >= 1200 && known.year <= 2200) {
      return date(found.to + 1, known.calendar, { type: 'fields', ...known });
    }
  }
  return withEra(words, found);
}

/** «سال جاری میلادی»: the calendar of the year is said. */
function withEra(words: Words, found: Reading): Reading {
  const era = eraAt(words, found.to);
  const { symbolic } = found;
  if (!era || era.era.letter || symbolic.type !== 'cycle' || symbolic.unit !== 'year') return found;
  return {
    ...found,
    to: era.to,
    calendar: era.era.calendar,
    symbolic: { ...symbolic, calendar: era.era.calendar },
  };
}

/** The end of a unit, month, season or feast at `index`. */
function thingAt(words: Words, index: number): number | null {
  const token = at(words, index);
  if (token.entry.unit && token.entry.unit.number !== 'dual' && !token.entry.pre) {
    return monthAt(words, index)?.to ?? index + 1;
  }
  if (token.entry.month) return monthAt(words, index)?.to ?? null;
  if (token.entry.season || token.entry.holiday) return index + 1;
  return null;
}

/** "the week before last", "year after next". */
function after(words: Words, index: number, thing: number) {
  const joint = at(words, thing);
  const step = at(words, thing + 1).entry.pre;
  const offset = step?.offset;
  // "the year before.": than the one that was spoken of.
  if (
    plays(at(words, index - 1), role.the) &&
    joint.type === 'word' &&
    endsClause(words, thing + 1)
  ) {
    const side = joint.word === 'before' ? -1 : joint.word === 'after' ? 1 : 0;
    if (side !== 0) {
      const found = reading(words, index, thing, { offset: side, anchor: 'mention' });
      return found && { ...found, to: thing + 1 };
    }
  }
  if (plays(joint, role.before) && offset === -1) {
    const found = reading(words, index, thing, { offset: -2, anchor: 'reference' });
    return found && { ...found, to: thing + 2 };
  }
  if (plays(joint, role.after) && offset === 1) {
    const found = reading(words, index, thing, { offset: 2, anchor: 'reference' });
    return found && { ...found, to: thing + 2 };
  }
  return null;
}

/** Whether no noun or clause follows that "before" could belong to. */
function endsClause(words: Words, index: number): boolean {
  const token = at(words, index);
  if (token.type === 'break') return true;
  return token.type === 'mark' ? isMark(token, '.,;:!?)') : plays(token, role.and);
}

function reading(words: Words, index: number, to: number, step: Step) {
  const token = at(words, index);
  const { entry } = token;
  const { offset, anchor } = step;
  const month = monthAt(words, index);
  if (month) {
    return date(to, month.calendar, {
      type: 'cycle',
      unit: 'month',
      offset,
      anchor,
      month: { calendar: month.calendar, month: month.month },
    });
  }
  if (entry.unit) {
    // "this second", "last years" are not of ours.
    if (entry.unit.number !== 'one' && offset !== 0 && !isMark(at(words, to), "'")) {
      if (entry.unit.unit !== 'season') return null;
    }
    return date(to, 'none', { type: 'cycle', unit: entry.unit.unit, offset, anchor });
  }
  if (entry.season) {
    return date(to, 'none', {
      type: 'cycle',
      unit: 'season',
      offset,
      anchor,
      season: entry.season,
    });
  }
  if (entry.holiday && Math.abs(offset) <= 1) {
    const { id, calendar } = entry.holiday;
    return date(to, calendar, { type: 'holiday', holiday: id, offset: offset as -1 | 0 | 1 });
  }
  return null;
}

function isArabicUnit(word: string): boolean {
  return arabicUnits.has(word);
}

const arabicUnits = new Set(['یوم', 'اسبوع', 'شهر', 'سنه', 'عام', 'عقد', 'قرن', 'لیله', 'فصل']);
