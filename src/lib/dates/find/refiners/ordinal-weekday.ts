import { gregorian } from '../../calendars/gregorian.ts';
import { weekdayOf } from '../../day.ts';
import type { Fields, Symbolic, WeekdayRef } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, type Words } from '../token.ts';

/** The longest month has five of each weekday. */
const most = 5;

/**
 * «الثلاثاء الثالث من سبتمبر» is Tuesday, the third of September, or the third Tuesday in it. Where the year is told, the
 * weekday of that date decides; else the date stands.
 */
export const ordinalWeekday: Refiner = {
  id: 'ordinal-weekday',
  refine(matches, words, language) {
    if (language !== 'ar') return matches;
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      const joined = previous && join(previous, match, words);
      if (joined) result[result.length - 1] = joined;
      else result.push(match);
    }
    return result;
  },
};

function join(first: Match, second: Match, words: Words): Match | null {
  const weekday = first.symbolic;
  const fields = second.symbolic;
  if (weekday.type !== 'weekday' || weekday.offset !== null || first.to !== second.from)
    return null;
  if (fields.type !== 'fields' || fields.day === undefined || fields.day > most) return null;
  if (fields.calendar !== 'gregorian' || fields.month === undefined) return null;
  if (at(words, second.from).entry.ordinal === undefined) return null;
  if (fields.year === undefined) return null;
  const day = gregorian.toDay(fields.year, fields.month, fields.day);
  if (day !== null && weekdayOf(day) === weekday.weekday) return null;
  return { ...second, from: first.from, rule: 'nth', symbolic: nth(weekday, fields) };
}

function nth({ weekday }: WeekdayRef, { day, ...of }: Fields): Symbolic {
  return { type: 'nth', n: day ?? 1, unit: { weekday }, of };
}
