import type { Cycle } from '../../symbolic.ts';
import { date, type Parser } from '../match.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "the rest of the week", «باقي الشهر», «بقیه سال»: from today to its end; "all week" is the whole of it. */
export const rest: Parser = {
  id: 'rest',
  languages: ['en', 'fa', 'ar'],
  begins: 0,
  roles: role.rest | role.all | role.the,
  follows: is.unit,
  match(words, index) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const first = at(words, start);
    if (plays(first, role.all)) {
      const { unit } = at(words, start + 1).entry;
      return unit?.number === 'one' && unit.unit !== 'day'
        ? date(start + 2, 'none', running(unit.unit))
        : null;
    }
    if (!plays(first, role.rest)) return null;
    const to = unitEnd(words, start + 1);
    const { unit } = at(words, to - 1).entry;
    if (to === start + 1 || !unit || unit.number !== 'one' || unit.unit === 'day') return null;
    return date(to, 'none', {
      type: 'span',
      from: running('day'),
      to: running(unit.unit),
      mode: 'stretch',
    });
  },
};

/** Past "of", "the", "this" and the unit; where it was when there is none. */
function unitEnd(words: Words, index: number): number {
  let next = index;
  if (plays(at(words, next), role.of)) next++;
  if (plays(at(words, next), role.the) || at(words, next).entry.pre?.offset === 0) next++;
  return at(words, next).entry.unit ? next + 1 : index;
}

function running(unit: Cycle['unit']): Cycle {
  return { type: 'cycle', unit, offset: 0, anchor: 'reference' };
}
