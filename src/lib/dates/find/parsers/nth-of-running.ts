import type { Unit } from '../../symbolic.ts';
import type { Weekday } from '../../day.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser } from '../match.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "the first Monday of the month", «أول يوم من الشهر», «روز اول ماه»: of the unit that now is in. */
export const nthOfRunning: Parser = {
  id: 'nth-of-running',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit | is.weekday | is.part | is.pre,
  roles: role.the,
  follows: is.unit,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const counted = countedAt(words, start);
    if (!counted) return null;
    let next = counted.to;
    if (plays(at(words, next), role.of)) next++;
    else if (language !== 'fa') return null;
    if (plays(at(words, next), role.the)) next++;
    else if (language === 'en') return null;
    const holder = at(words, next).entry.unit;
    if (!holder || holder.number !== 'one' || at(words, next).entry.pre) return null;
    if (language === 'ar' && !holder.definite) return null;
    if (!['week', 'month', 'year'].includes(holder.unit) || holder.unit === counted.unit)
      return null;
    const after = at(words, next + 1);
    if ((after.mask & (is.post | is.number | is.month)) !== 0) return null;
    return date(next + 1, 'none', {
      type: 'nth',
      n: counted.n,
      unit: counted.unit,
      of: { type: 'cycle', unit: holder.unit, offset: 0, anchor: 'reference' },
    });
  },
};

interface Counted {
  readonly to: number;
  readonly n: number;
  readonly unit: Unit | { readonly weekday: Weekday };
}

function countedAt(words: Words, index: number): Counted | null {
  const ordinal = numeralAt(words, index);
  const last = lastWords.has(at(words, index).word);
  if (ordinal?.ordinal || last) {
    const head = last ? index + 1 : (ordinal?.to ?? index + 1);
    const named =
      at(words, head).entry.unit?.unit === 'day' && at(words, head + 1).entry.weekday !== undefined;
    const unit = unitOf(words, named ? head + 1 : head);
    return unit && { to: named ? head + 2 : head + 1, n: last ? -1 : (ordinal?.value ?? 1), unit };
  }
  const unit = unitOf(words, index);
  if (!unit) return null;
  const behind = numeralAt(words, index + 1);
  if (behind?.ordinal) return { to: behind.to, n: behind.value, unit };
  return lastWords.has(at(words, index + 1).word) ? { to: index + 2, n: -1, unit } : null;
}

const lastWords = new Set(['last', 'final', 'اخر', 'الاخیر', 'الاخیره', 'اخرین', 'پایانی']);

function unitOf(words: Words, index: number): Counted['unit'] | null {
  const { unit, weekday } = at(words, index).entry;
  if (weekday !== undefined) return { weekday };
  if (at(words, index).word === 'الیوم') return 'day';
  return unit && unit.number === 'one' ? unit.unit : null;
}
