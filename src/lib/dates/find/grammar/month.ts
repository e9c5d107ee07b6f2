import type { CalendarId } from '../../calendars/calendar.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralAt } from './numeral.ts';

/** A month as written, with its second name («كانون الثاني/يناير») and the word "month" around it. */
export interface MonthName {
  readonly to: number;
  readonly calendar: CalendarId;
  readonly month: number;
  /** The word alone is more often something else. */
  readonly weak: boolean;
}

/** The month that begins at `index`; `null` when there is none. */
export function monthAt(words: Words, index: number): MonthName | null {
  const first = at(words, index);
  if (first.mask & is.unit && first.entry.unit?.unit === 'month') {
    return behindUnit(words, index);
  }
  const named = first.entry.month;
  if (!named) return null;
  const second = secondName(words, index + 1, named.calendar, named.month);
  if (second > index + 1)
    return { to: second, calendar: named.calendar, month: named.month, weak: false };
  const next = at(words, index + 1);
  // «آبان ماه» leaves no doubt that a month is meant.
  if (isWordMonth(words, index + 1) && !next.entry.post && !monthNameFollows(words, index + 1)) {
    return { to: index + 2, calendar: named.calendar, month: named.month, weak: false };
  }
  return {
    to: index + 1,
    calendar: named.calendar,
    month: named.month,
    weak: (first.mask & is.weak) !== 0,
  };
}

/** «ماه مهر», «شهر شباط», «شهر 3», «الشهر التاسع». */
function behindUnit(words: Words, index: number): MonthName | null {
  const unit = at(words, index).entry.unit;
  if (!unit || unit.number !== 'one') return null;
  const next = at(words, index + 1);
  if (next.entry.month && next.type === 'word') {
    const inner = monthAt(words, index + 1);
    return inner && { ...inner, weak: false };
  }
  // "the month of May"
  if (next.word === 'of' && at(words, index + 2).entry.month) {
    const inner = monthAt(words, index + 2);
    return inner && { ...inner, weak: false };
  }
  if (!isArabicMonthWord(at(words, index).word)) return null;
  const number = numeralAt(words, index + 1);
  if (!number || number.value < 1 || number.value > 12 || number.digits > 2) return null;
  if (next.word === 'واحد' || !next.gap) return null;
  // «شهر ثلاثة» and «الشهر الثالث» count months; «الشهر الثلاثة» is nothing.
  if (unit.definite !== number.ordinal) return null;
  return { to: number.to, calendar: 'gregorian', month: number.value, weak: false };
}

function secondName(words: Words, index: number, calendar: CalendarId, month: number): number {
  let next = index;
  const mark = at(words, next);
  const open = isMark(mark, '(');
  if (open || isMark(mark, '/-') || plays(mark, role.or)) next++;
  const same = at(words, next).entry.month;
  if (!same || same.calendar !== calendar || same.month !== month) return index;
  if (at(words, next).clitics & clitic.and) return index;
  if (!open) return next + 1;
  return isMark(at(words, next + 1), ')') ? next + 2 : index;
}

function isWordMonth(words: Words, index: number): boolean {
  const token = at(words, index);
  return token.word === 'ماه';
}

function monthNameFollows(words: Words, index: number): boolean {
  return at(words, index + 1).entry.month !== undefined;
}

function isArabicMonthWord(word: string): boolean {
  return word === 'شهر' || word === 'الشهر';
}
