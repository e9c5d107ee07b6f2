import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** «روزهای جمعه»: every Friday, where no other day and no date follows that would make them days of one week. */
export function isWeekly(words: Words, index: number): boolean {
  const { unit } = at(words, index).entry;
  if (unit?.unit !== 'day' || unit.number !== 'many') return false;
  if (at(words, index + 1).entry.weekday === undefined) return false;
  const after = at(words, index + 2);
  if (plays(after, role.and | role.to) || isMark(after, '،')) return false;
  return (after.mask & (is.number | is.post | is.unit)) === 0;
}
