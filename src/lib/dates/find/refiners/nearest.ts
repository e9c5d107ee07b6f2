import type { Symbolic } from '../../symbolic.ts';
import type { Match, Refiner } from '../match.ts';
import { at, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralBefore } from './neighbours.ts';

/** "closest", «نزدیک‌ترین», «أقرب», folded. */
const superlatives = new Set(['closest', 'nearest', 'نزدیکترین', 'اقرب']);
/** Nobody asks for the eighth nearest. */
const most = 7;

/**
 * What lies nearest to another time: "the closest Monday to Oct 5th", «نزدیک‌ترین جمعه به عید», «أقرب اثنين إلى 5 أكتوبر».
 * Both must be named; "the nearest Friday" alone says no more than Friday.
 */
export const nearest: Refiner = {
  id: 'nearest',
  refine(matches, words) {
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

function join(of: Match, to: Match, words: Words): Match | null {
  const lead = of.from - 1;
  if (!superlatives.has(at(words, lead).word) || !comesAgain(of.symbolic)) return null;
  const tie = at(words, of.to);
  const ties = plays(tie, role.to | role.in) || tie.word === 'از';
  let next = of.to + 1;
  if (plays(at(words, next), role.the)) next++;
  if (!ties || next !== to.from || to.kind !== 'DATE') return null;
  const count = numeralBefore(words, lead);
  const counted = count?.ordinal && count.value >= 1 && count.value <= most ? count : null;
  const start = counted?.from ?? lead;
  return {
    ...to,
    from: plays(at(words, start - 1), role.the) ? start - 1 : start,
    rule: 'nearest',
    symbolic: { type: 'nearest', n: counted?.value ?? 1, of: of.symbolic, to: to.symbolic },
    weak: false,
  };
}

/** A weekday, a feast or a day of a month without its year. */
function comesAgain(symbolic: Symbolic): boolean {
  if (symbolic.type === 'weekday') return symbolic.offset === null;
  if (symbolic.type === 'holiday') return symbolic.year === undefined;
  return (
    symbolic.type === 'fields' &&
    symbolic.year === undefined &&
    symbolic.shortYear === undefined &&
    symbolic.month !== undefined
  );
}
