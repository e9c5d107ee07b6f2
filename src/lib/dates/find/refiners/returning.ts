import type { Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import type { Words } from '../token.ts';
import { countedBefore } from './nth.ts';
import { place, skipTieBack, tied } from './neighbours.ts';

/**
 * What returns and when: "the first Sunday of every month", «الثاني من ديسمبر من كل عام», «۱۶ آذر هر سال». One expression, a
 * set.
 */
export const returning: Refiner = {
  id: 'returning',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      const joined = joinDate(previous, match, words) ?? joinCount(match, words);
      place(result, joined ?? match);
    }
    return result;
  },
};

/** A day or a month of the year, and "of every year". */
function joinDate(date: Match | undefined, set: Match, words: Words): Match | null {
  if (!date || !isPlain(set.symbolic) || set.symbolic.every?.unit !== 'year') return null;
  const { symbolic } = date;
  if (symbolic.type !== 'fields' || symbolic.month === undefined || symbolic.year !== undefined)
    return null;
  return tied(words, date.to, set.from) ? joined(date.from, set, symbolic, date) : null;
}

/** An ordinal with its unit or weekday, and "of every month". */
function joinCount(set: Match, words: Words): Match | null {
  if (!isPlain(set.symbolic)) return null;
  const every = set.symbolic.every;
  const end = skipTieBack(words, set.from);
  const counted = every && countedBefore(words, end);
  if (!counted || counted.unit === every.unit) return null;
  const of: Symbolic = { type: 'cycle', unit: every.unit, offset: 0, anchor: 'reference' };
  return joined(counted.from, set, { type: 'nth', n: counted.n, unit: counted.unit, of });
}

function isPlain(symbolic: Symbolic): symbolic is Extract<Symbolic, { type: 'recurrence' }> {
  return symbolic.type === 'recurrence' && symbolic.every?.amount === 1 && !symbolic.on;
}

function joined(from: number, set: Match, on: Symbolic, date: Match = set): Match {
  const { symbolic } = set;
  if (symbolic.type !== 'recurrence') return set;
  return {
    ...set,
    from,
    calendar: date.calendar,
    rule: 'returning',
    symbolic: { ...symbolic, on },
  };
}
