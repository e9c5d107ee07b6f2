import type { Cycle, Unit } from '../../symbolic.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** A unit that is named as the one that now is in: its own token, where it ends, and what it says. */
export interface RunningUnit {
  readonly from: number;
  readonly to: number;
  readonly symbolic: Cycle;
}

const running: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade', 'century']);
/** Persian units stand without an article. */
const persian = new Set(['هفته', 'ماه', 'سال', 'دهه', 'قرن', 'سده']);

/**
 * "of the year", «سال», «من الشهر» from `index` on: the unit around the day of writing. `null` where more follows that tells
 * which one, or where no such unit stands.
 */
export function runningUnitAt(words: Words, index: number): RunningUnit | null {
  let next = index;
  const of = plays(at(words, next), role.of);
  if (of) next++;
  const article = plays(at(words, next), role.the);
  if (article) next++;
  const token = at(words, next);
  const { unit } = token.entry;
  if (unit?.number !== 'one' || token.entry.pre || !running.has(unit.unit)) return null;
  if ((at(words, next + 1).mask & (is.post | is.number | is.month | is.era)) !== 0) return null;
  if (!article && !unit.definite && !persian.has(token.word)) return null;
  return {
    from: next,
    to: next + 1,
    symbolic: { type: 'cycle', unit: unit.unit, offset: 0, anchor: 'reference' },
  };
}
