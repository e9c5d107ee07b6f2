import type { CalendarId } from '../../calendars/calendar.ts';
import type { Fields } from '../../symbolic.ts';
import { date, type Reading } from '../match.ts';
import { at, type Token, type Words } from '../token.ts';
import { isLabelled } from './label.ts';

/** The first of the readings of numbers as a date, with the second as another order; `null` where there is none. */
export function result(
  readings: readonly Fields[],
  to: number,
  calendar: CalendarId,
  settled: boolean,
): Reading | null {
  const [symbolic, other] = readings;
  if (!symbolic) return null;
  const same = other && other.month === symbolic.month && other.day === symbolic.day;
  if (!other || same || settled) return date(to, calendar, symbolic);
  return date(to, calendar, symbolic, {
    others: [{ symbolic: other, reason: { rule: 'other-order', args: {} } }],
  });
}

/** Part of something longer: an IP address, a telephone number, a version. */
export function chained(words: Words, from: number, to: number): boolean {
  const before = at(words, from - 1);
  const first = at(words, from);
  const after = at(words, to);
  if (!first.gap && before.type === 'mark' && '/-.\\:+#$€£'.includes(before.word)) {
    if (at(words, from - 2).type === 'number' || '+#$€£'.includes(before.word)) return true;
  }
  if (!first.gap && before.type === 'word' && before.mask === 0) return true;
  if (isLabelled(words, from)) return true;
  if (after.type === 'mark' && !after.gap && '/-.\\%٪'.includes(after.word)) {
    const next = at(words, to + 1);
    return '%٪'.includes(after.word) || (next.type === 'number' && !next.gap);
  }
  return false;
}

/** How many digits. */
export function size(token: Token): number {
  return token.to - token.from;
}
