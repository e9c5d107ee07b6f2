import type { Fields } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, clitic, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * "January and February 2024", «أيار وحزيران 2014», "spring and summer of 2020": what is listed before a date has the year
 * of the last, or the one before where the list goes over the turn of a year.
 */
export const sharedYear: Refiner = {
  id: 'shared-year',
  refine(matches, words) {
    const result = [...matches];
    for (let index = result.length - 2; index >= 0; index--) {
      const first = result[index];
      const second = result[index + 1];
      const year = first && second ? lent(first, second, words) : null;
      if (first?.symbolic.type === 'fields' && year !== null) {
        result[index] = { ...first, symbolic: { ...first.symbolic, year }, weak: false };
      }
    }
    return result;
  },
};

function lent(first: Match, second: Match, words: Words): number | null {
  const a = first.symbolic;
  const b = second.symbolic;
  if (a.type !== 'fields' || b.type !== 'fields' || a.calendar !== b.calendar) return null;
  if (a.year !== undefined || a.shortYear !== undefined || b.year === undefined) return null;
  const [from, to] = [placeOf(a), placeOf(b)];
  if (from === null || to === null || (a.day === undefined) !== (b.day === undefined)) return null;
  if (!listed(words, first.to, second.from)) return null;
  return from > to ? b.year - 1 : b.year;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Where in its year a time stands, for two of the same kind; `null` for what is not listed so. */
function placeOf({ month, day = 0, season, quarter, half, part }: Fields): number | null {
  if (part !== undefined) return null;
  if (month !== undefined) return month * 100 + day;
  if (season !== undefined) return 10_000 + seasons.indexOf(season);
  if (quarter !== undefined) return 20_000 + quarter;
  return half === undefined ? null : 30_000 + half;
}

/** Only "and", "or" or a comma between, the comma within a list that goes on. */
function listed(words: Words, end: number, start: number): boolean {
  const joint = at(words, end);
  if (end === start) return (at(words, start).clitics & clitic.and) !== 0;
  let next = end + 1;
  if (!plays(joint, role.and | role.or) && !isMark(joint, '،,')) return false;
  if (next < start && (plays(at(words, next), role.in) || plays(at(words, next), role.the))) next++;
  return next === start;
}
