import type { CalendarId } from '../../calendars/calendar.ts';
import type { Symbolic, WeekdayRef } from '../../symbolic.ts';
import { dayAt } from '../grammar/day.ts';
import type { Match, Refiner } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { tied } from './neighbours.ts';

/**
 * A weekday and what stands beside it become one: "Friday, 12 July", «۱۳ بهمن, شنبه», «الجمعة الموافق 15 شباط» (a
 * checksum), "Tuesday the 19th", and "Sunday of last week", which is one day.
 */
export const weekdayDate: Refiner = {
  id: 'weekday-date',
  refine(matches, words, language) {
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      const joined = previous && join(previous, match, words);
      if (joined) {
        result[result.length - 1] = joined;
        continue;
      }
      result.push(match);
    }
    const own: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
    return result.map((match, index) => {
      const next = result[index + 1];
      return withDayNumber(match, next?.from ?? words.tokens.length, words, own);
    });
  },
};

function join(first: Match, second: Match, words: Words): Match | null {
  const a = first.symbolic;
  const b = second.symbolic;
  if (b.type !== 'cycle' && (isBare(first, words) || isBare(second, words))) return null;
  if (a.type === 'weekday' && near(words, first.to, second.from)) {
    const value = dated(a, b) ?? ofWeek(a, b);
    if (value) return both(first, second, second, value, words);
  }
  if (b.type === 'weekday' && near(words, first.to, second.from)) {
    const value = dated(b, a) ?? ofWeek(b, a);
    // «۱۳ بهمن و شنبه» are two; a weekday of its own sentence too.
    if (value && !plays(at(words, first.to), role.and))
      return both(first, second, first, value, words);
  }
  return null;
}

/** «في أحد المستشفيات»: in Arabic a weekday without its article, and without «يوم», is a number or a name. */
function isBare({ symbolic, from, to }: Match, words: Words): boolean {
  const token = at(words, from);
  const single = symbolic.type === 'weekday' && to - from === 1;
  return single && (token.mask & is.weak) !== 0 && token.word.charCodeAt(0) >= 0x600;
}

function both(first: Match, second: Match, main: Match, symbolic: Symbolic, words: Words): Match {
  // "14 June (Friday)"
  const bracket = isMark(at(words, first.to), '(') && isMark(at(words, second.to), ')');
  const to = bracket ? second.to + 1 : second.to;
  return { ...main, from: first.from, to, symbolic, weak: false };
}

/** The date with the weekday as its checksum. */
function dated({ weekday, offset }: WeekdayRef, other: Symbolic): Symbolic | null {
  if (other.type === 'fields' && other.day !== undefined && other.weekday === undefined) {
    return { ...other, weekday };
  }
  if (other.type === 'within' && other.inner.type === 'fields' && other.inner.day !== undefined) {
    return { ...other, inner: { ...other.inner, weekday } };
  }
  if (other.type === 'nth' && other.unit === 'day') return other;
  // "Monday, yesterday"
  return other.type === 'cycle' && other.unit === 'day' && offset === null ? other : null;
}

function ofWeek({ weekday, offset }: WeekdayRef, other: Symbolic): Symbolic | null {
  if (offset !== null || other.type !== 'cycle' || other.unit !== 'week' || other.part) return null;
  return { type: 'nth', n: 1, unit: { weekday }, of: other };
}

/** At most a comma, a preposition, "the" or «الموافق» between, on one line. */
function near(words: Words, end: number, start: number): boolean {
  if (tied(words, end, start)) return true;
  if (start - end > 3) return false;
  for (let index = end; index < start; index++) {
    const token = at(words, index);
    const small = plays(
      token,
      role.the | role.one | role.of | role.in | role.on | role.equals | role.forLength,
    );
    if (!small && !isMark(token, "،,.('") && token.word !== 's') return false;
  }
  return true;
}

/** "Tuesday the 19th", «الخميس 21», «السبت السادس عشر»: a weekday and a day of the month. */
function withDayNumber(match: Match, limit: number, words: Words, own: CalendarId): Match {
  const { symbolic } = match;
  if (symbolic.type !== 'weekday' || symbolic.offset !== null) return match;
  const comma = isMark(at(words, match.to), '،,') ? 1 : 0;
  const day = dayAt(words, match.to + comma);
  if (!day || day.to > limit) return match;
  const after = at(words, day.to);
  const ends = after.type === 'break' || (after.type === 'mark' && !isMark(after, ':%٪/-'));
  if (!day.ordinal && (day.digits === 0 || !ends)) return match;
  // "On Thursday, the first American craft": an ordinal in words that counts something.
  if (own === 'gregorian' && comma === 1 && day.digits === 0 && !ends) return match;
  return {
    ...match,
    to: day.to,
    calendar: own,
    symbolic: { type: 'fields', calendar: own, weekday: symbolic.weekday, day: day.day },
    weak: false,
  };
}
