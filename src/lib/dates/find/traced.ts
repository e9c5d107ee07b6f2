import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import type { Found } from '../expression.ts';
import { find } from './find.ts';
import { losersOf, type Loser, type Read } from './trace.ts';

/** How the words of one expression came to be read as they are. */
export interface Trace {
  /** Id of the form that won: the one that took in the last of the words. */
  readonly form: string;
  /** The readings that lost, as they did: first those of other forms, then those that it was made of. */
  readonly losers: readonly Loser[];
}

/** What was found in a text, with how it came about. */
export interface TracedFinds {
  readonly found: readonly Found[];
  /** One for each that was found, in the same order. */
  readonly traces: readonly Trace[];
  /** Readings of words that belong to no expression, in the order of the text. */
  readonly dropped: readonly Loser[];
}

/**
 * Finds what `find` does, and tells of every other reading that a form had. It takes up to four times as long, in proportion
 * to the length of the text all the same.
 */
export function findTraced(source: string, language: Language): TracedFinds {
  const losers: Loser[] = [];
  const forms = formsOf();
  const found = find(
    source,
    language,
    losersOf(source, (loser) => losers.push(forms.told(loser))),
  );
  const dropped: Loser[] = [];
  const behind = found.map((): Loser[] => []);
  for (const loser of losers) {
    let index = firstEndingAfter(found, loser.start);
    if ((found[index]?.start ?? Infinity) >= loser.end) dropped.push(loser);
    for (; (found[index]?.start ?? Infinity) < loser.end; index++) behind[index]?.push(loser);
  }
  return {
    found,
    traces: found.map((one, index) => ({ form: forms.of(one), losers: behind[index] ?? [] })),
    dropped: dropped.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/**
 * The forms of stretches as they are read. A join that keeps the rule of one of its parts ("Friday, 12 July" that of "12
 * July") is a form of its own all the same.
 */
function formsOf() {
  const joins = new Map<string, string>();
  const key = ({ start, end }: Range) => `${start} ${end}`;
  const of = (read: Range & Pick<Read, 'rule'>) => joins.get(key(read)) ?? read.rule;
  return {
    of,
    /** Takes note of what a reading lost to; the reading with its own form. */
    told(loser: Loser): Loser {
      const { rule, reason, by, winner } = loser;
      const form = of(loser);
      const isPart = reason === 'joined' || reason === 'widened';
      if (winner && isPart && winner.rule === rule) joins.set(key(winner), by);
      return form === rule ? loser : { ...loser, rule: form };
    },
  };
}

/** Index of the first of sorted ranges that ends behind an offset; their number where none does. */
function firstEndingAfter(ranges: readonly Found[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
