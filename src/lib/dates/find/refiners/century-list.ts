import type { Match, Refiner } from '../match.ts';
import { at, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralBefore, place } from './neighbours.ts';

/** "the 12th and 13th centuries": the first ordinal borrows the noun of the last. */
export const centuryList: Refiner = {
  id: 'century-list',
  refine(matches, words, language) {
    if (language !== 'en') return matches;
    const result: Match[] = [];
    for (const match of matches) {
      const first = before(match, words);
      if (first) place(result, first);
      place(result, match);
    }
    return result;
  },
};

function before(match: Match, words: Words): Match | null {
  const { symbolic } = match;
  if (symbolic.type !== 'fields' || symbolic.century === undefined) return null;
  if (symbolic.half !== undefined || at(words, match.to - 1).entry.unit?.number === 'one')
    return null;
  const joint = match.from - 1;
  if (!plays(at(words, joint), role.and)) return null;
  const number = numeralBefore(words, joint);
  if (!number?.ordinal || number.value < 1 || number.value > 30) return null;
  const sign = symbolic.century < 0 ? -1 : 1;
  const article = plays(at(words, number.from - 1), role.the) ? 1 : 0;
  return {
    ...match,
    from: number.from - article,
    to: joint,
    rule: 'century-list',
    symbolic: { ...symbolic, century: sign * number.value },
  };
}
