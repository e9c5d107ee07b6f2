import { standsAlone } from '../grammar/year.ts';
import type { Match, Refiner } from '../match.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { dayBefore, place } from './neighbours.ts';

/** «۲۵ و ۲۹ آبان», "3, 5 and 7 May": each day is an expression of its own; they share the month of the last. */
export const dayList: Refiner = {
  id: 'day-list',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches) {
      const limit = result[result.length - 1]?.to ?? 0;
      for (const day of daysBefore(match, limit, words)) place(result, day);
      place(result, match);
      const more = dayAfter(match, words);
      if (more) place(result, more);
    }
    return result;
  },
};

/** "July 3 and 4": the second day, unless it counts something or has a month of its own. */
function dayAfter(match: Match, words: Words): Match | null {
  const { symbolic } = match;
  if (match.rule !== 'month-day' || symbolic.type !== 'fields' || symbolic.year !== undefined)
    return null;
  const last = at(words, match.to - 1);
  const next = at(words, match.to + 1);
  if (last.value !== symbolic.day || !plays(at(words, match.to), role.and)) return null;
  if (next.value < 1 || next.value > 31 || !standsAlone(words, match.to + 1)) return null;
  const after = at(words, match.to + 2);
  if (after.type === 'word' && (after.mask === 0 || (after.mask & (is.month | is.unit)) !== 0))
    return null;
  const { weekday: _, ...rest } = symbolic;
  return {
    ...match,
    from: match.to + 1,
    to: match.to + 2,
    rule: 'day-list',
    symbolic: { ...rest, day: next.value },
  };
}

/** Whether "and" stands before the date, as it does before the last of a list. */
function joinsBefore(words: Words, index: number): boolean {
  return plays(at(words, index - 1), role.and) || (at(words, index).clitics & clitic.and) !== 0;
}

const longestList = 8;

function daysBefore(match: Match, limit: number, words: Words): readonly Match[] {
  const { symbolic } = match;
  if (symbolic.type !== 'fields' || symbolic.day === undefined || symbolic.month === undefined) {
    return [];
  }
  if (!joinsBefore(words, match.from)) return [];
  const days: Match[] = [];
  let first = match.from;
  for (let count = 0; count < longestList; count++) {
    const attached = (at(words, first).clitics & clitic.and) !== 0;
    const joint = at(words, first - 1);
    const and = plays(joint, role.and);
    // A comma alone joins only where "and" came later in the list.
    if (!attached && !and && !(days.length > 0 && isMark(joint, '،,'))) break;
    const day = dayBefore(words, attached ? first : first - 1);
    if (!day || day.from < limit || (day.digits === 0 && !day.ordinal)) break;
    const { weekday: _, ...rest } = symbolic;
    days.unshift({
      ...match,
      from: day.from,
      to: day.to,
      rule: 'day-list',
      symbolic: { ...rest, day: day.day },
    });
    first = day.from;
  }
  // "between 3 and 7 May" is a range.
  return plays(at(words, first - 1), role.between) ? [] : days;
}
