import type { Fields, Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, clitic, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { dayBefore, place } from './neighbours.ts';

/**
 * Two ends joined: "28 June to 3 July", «از ۲۵ اردیبهشت تا ۵ خرداد», "between May and June", and with a bare day for the
 * first end: "10 إلى 12 يوليو", "13th to the 15th of July", «سوم تا پنجم همین ماه».
 */
export const range: Refiner = {
  id: 'range',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      const joined = previous && join(previous, match, words);
      if (joined) {
        result[result.length - 1] = joined;
        continue;
      }
      place(result, withBareDay(match, words) ?? match);
    }
    return result;
  },
};

function join(first: Match, second: Match, words: Words): Match | null {
  if (!isEnd(first.symbolic) || !isEnd(second.symbolic)) return null;
  if (!isJoint(words, first.to, second.from, startOf(words, first.from))) return null;
  // "on Friday - 12 July - …": the dash sets off the same day.
  const aside = isMark(at(words, first.to), '-—') && first.symbolic.type === 'weekday';
  if (aside && second.symbolic.type !== 'weekday') return null;
  if (first.weak && second.weak && !bothMonths(first.symbolic, second.symbolic)) {
    // "Mon-Thu"
    if (first.symbolic.type !== 'weekday' || second.symbolic.type !== 'weekday') return null;
    if (!words.capital(first.from) || !words.capital(second.from)) return null;
  }
  const [from, to] = shareYear(first.symbolic, sameWeek(first.symbolic, second.symbolic));
  return {
    from: first.from,
    to: second.to,
    rule: 'range',
    kind: 'DATE',
    calendar: first.calendar === 'none' ? second.calendar : first.calendar,
    symbolic: { type: 'span', from, to, mode: 'stretch' },
  };
}

function bothMonths(a: Symbolic, b: Symbolic): boolean {
  return (
    a.type === 'fields' && b.type === 'fields' && a.month !== undefined && b.month !== undefined
  );
}

/** The token before a range: "from" or "between", past an article. */
function startOf(words: Words, index: number): number {
  return plays(at(words, index - 1), role.the) ? index - 2 : index - 1;
}

function isEnd(symbolic: Symbolic): boolean {
  if (symbolic.type === 'cycle') return true;
  if (symbolic.type === 'vague') return symbolic.when === 'present';
  return ['fields', 'holiday', 'weekday', 'nth', 'within', 'shift'].includes(symbolic.type);
}

/** Whether the tokens from `end` to `start` join two ends; "and" does only behind "between". */
function isJoint(words: Words, end: number, start: number, before: number): boolean {
  let next = end;
  const between = plays(at(words, before), role.between);
  const token = at(words, next);
  if (next < start) {
    if (plays(token, role.and) && plays(at(words, next + 1), role.to)) next++;
    const joint = at(words, next);
    const dash = isMark(joint, '-—') || joint.word === '~';
    // A dash without spaces ties parts of a word; between whole dates it is a range.
    const joins = dash || plays(joint, role.to | role.until) || (between && plays(joint, role.and));
    if (!joins) return false;
    next++;
  } else {
    // «از ابتدای سال تاکنون»: "until now" is one word.
    if (plays(at(words, start), role.until) && at(words, start).entry.vague) return true;
    return between && (at(words, start).clitics & clitic.and) !== 0;
  }
  while (next < start && (plays(at(words, next), role.the) || plays(at(words, next), role.in)))
    next++;
  return next === start;
}

/** "this week from Tuesday to Thursday": both days are of that week. */
function sameWeek(from: Symbolic, to: Symbolic): Symbolic {
  if (from.type !== 'nth' || typeof from.unit === 'string' || to.type !== 'weekday') return to;
  if (from.of.type !== 'cycle' || to.offset !== null) return to;
  return { ...from, unit: { weekday: to.weekday } };
}

/** A year that only one end has counts for both, the turn of the year allowed for. */
function shareYear(from: Symbolic, to: Symbolic): readonly [Symbolic, Symbolic] {
  if (from.type !== 'fields' || to.type !== 'fields' || from.calendar !== to.calendar) {
    return [from, to];
  }
  const a = from.month;
  const b = to.month;
  if (a === undefined || b === undefined) {
    return from.season && to.season && from.year === undefined && to.year !== undefined
      ? [{ ...from, year: to.year }, to]
      : [from, to];
  }
  const turns = a > b || (a === b && (from.day ?? 1) > (to.day ?? 31));
  if (!hasYear(from) && to.year !== undefined) {
    return [{ ...from, year: turns ? to.year - 1 : to.year }, to];
  }
  if (!hasYear(from) && to.shortYear !== undefined && !turns) {
    return [{ ...from, shortYear: to.shortYear }, to];
  }
  if (from.year !== undefined && !hasYear(to)) {
    return [from, { ...to, year: turns ? from.year + 1 : from.year }];
  }
  return [from, to];
}

function hasYear(fields: Fields): boolean {
  return fields.year !== undefined || fields.shortYear !== undefined;
}

/** A day number, a joint and a whole date: the number borrows the month of the date. */
function withBareDay(match: Match, words: Words): Match | null {
  const end = dayOf(match.symbolic);
  if (end === null) return null;
  let joint = match.from - 1;
  if (plays(at(words, joint), role.the)) joint--;
  let token = at(words, joint);
  const attached = (at(words, match.from).clitics & clitic.and) !== 0;
  let day = attached ? dayBefore(words, match.from) : dayBefore(words, joint);
  const doubled = !attached && plays(at(words, joint - 1), role.and) && plays(token, role.to);
  if (doubled) day = dayBefore(words, joint - 1);
  if (!day) return null;
  if (attached) token = at(words, match.from);
  const between = plays(at(words, startOf(words, day.from)), role.between);
  const dash = isMark(token, '-—');
  const joins = attached
    ? between
    : dash || plays(token, role.to) || (between && plays(token, role.and));
  if (!joins) return null;
  // "10:30 - 12 July" ends with a time, "3-12 July" in a chain of numbers is none of ours.
  const before = at(words, day.from - 1);
  if (isMark(before, ':/-.') && !at(words, day.from).gap) return null;
  if (day.day >= end) {
    if (match.symbolic.type !== 'fields' || day.day === end) return null;
  }
  const from = withDay(match.symbolic, day.day);
  return from
    ? {
        ...match,
        from: day.from,
        rule: 'range',
        symbolic: { type: 'span', from, to: match.symbolic, mode: 'stretch' },
        weak: false,
      }
    : null;
}

function dayOf(symbolic: Symbolic): number | null {
  if (symbolic.type === 'fields') return symbolic.day ?? null;
  if (symbolic.type === 'within') return dayOf(symbolic.inner);
  if (symbolic.type === 'nth' && symbolic.unit === 'day') return symbolic.n;
  return null;
}

function withDay(symbolic: Symbolic, day: number): Symbolic | null {
  if (symbolic.type === 'fields') {
    const { weekday: _, ...rest } = symbolic;
    return { ...rest, day };
  }
  if (symbolic.type === 'within') {
    const inner = withDay(symbolic.inner, day);
    return inner && { ...symbolic, inner };
  }
  return symbolic.type === 'nth' ? { ...symbolic, n: day } : null;
}
