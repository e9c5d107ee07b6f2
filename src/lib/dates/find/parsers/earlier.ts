import type { Symbolic } from '../../symbolic.ts';
import { date, type Parser } from '../match.ts';
import { at, is, plays } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * "earlier this month", "later this year", «وقت سابق من هذا الأسبوع»: one day of the running unit, on that side of now.
 */
export const earlier: Parser = {
  id: 'earlier',
  languages: ['en', 'ar'],
  begins: is.vague,
  roles: role.ago,
  outer: true,
  match(words, index, language) {
    const first = at(words, index);
    const side = sideOf(first.word, first.entry.vague);
    if (side === null) return null;
    const next = plays(at(words, index + 1), role.of) ? index + 2 : index + 1;
    if (language === 'ar' && next === index + 1) return null;
    const inner = words.inner(next);
    if (inner?.symbolic.type !== 'cycle' || inner.symbolic.offset !== 0) return null;
    if (inner.symbolic.anchor !== 'reference' || inner.symbolic.month) return null;
    if (inner.symbolic.unit === 'day') return date(inner.to, 'none', inner.symbolic);
    const now: Symbolic = { type: 'cycle', unit: 'day', offset: 0, anchor: 'reference' };
    const [from, to] = side < 0 ? [inner.symbolic, now] : [now, inner.symbolic];
    return date(inner.to, 'none', { type: 'span', from, to, mode: 'one-of' });
  },
};

function sideOf(word: string, vague: string | undefined): -1 | 1 | null {
  if (word === 'earlier' || vague === 'earlier') return -1;
  return vague === 'later' ? 1 : null;
}
