import type { Day } from '../dates/day.ts';
import type { Mark } from './mark.ts';
import type { Bounds } from './window.ts';

/** The days that a mark stands for: those it can touch, as far as they are known, else those it covers. */
function daysOf({ from, to, earliest, latest }: Mark): Bounds {
  return { from: earliest ?? from, to: latest ?? to };
}

function isAlike(a: Mark, b: Mark): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/**
 * One mark for an event that several sources tell of: `own` where they agree on the days, else a spread over the days of
 * all of them, as sure as the least sure. In `own` and `others` all ends are inclusive; an end that one source leaves open
 * is open.
 */
export function spreadOf(own: Mark, others: readonly Mark[]): Mark {
  const all = [own, ...others];
  if (others.every((other) => isAlike(own, other))) return own;
  const ends = (side: 'earliest' | 'latest', most: 1 | -1): Day | null => {
    const days = all.map((mark) => mark[side]);
    return days.reduce((a, b) => (a === null || b === null ? null : a * most > b * most ? a : b));
  };
  const among = all.map(daysOf).sort((a, b) => a.from - b.from || a.to - b.to);
  const earliest = ends('earliest', -1);
  const latest = ends('latest', 1);
  const first = Math.min(...among.map(({ from }) => from));
  const last = Math.max(...among.map(({ to }) => to));
  const middle = Math.floor((first + last) / 2) as Day;
  const order = ['stated', 'inferred', 'outside', 'unknown'] as const;
  return {
    ...own,
    shape: 'window',
    from: middle,
    to: middle,
    earliest,
    latest,
    openStart: earliest === null,
    openEnd: latest === null,
    approximate: all.some(({ approximate }) => approximate),
    certainty:
      order.findLast((one) => all.some(({ certainty }) => certainty === one)) ?? own.certainty,
    among,
    spread: true,
  };
}
