import type { Expression, Found } from '../expression.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Mention } from './scene.ts';

/** What has been spoken of so far, for words that point back. */
export interface Mentions {
  /** The last date before an expression that words like it can point at. */
  before(found: Found): Mention | null;
  /** Takes note of a resolved expression; `spoken` when it stands in a stretch with a reference of its own. */
  add(expression: Expression, spoken: boolean): void;
}

/** An empty list of mentions. */
export function mentions(): Mentions {
  let date: Expression | null = null;
  let spoken: Expression | null = null;
  return {
    before({ symbolic, start }) {
      const side = symbolic.type === 'vague' && symbolic.when !== 'then';
      const last = side ? later(date, spoken) : date;
      return (
        last && {
          words: last.text,
          value: last.value,
          basis: last.basis,
          lendsMonth: start - last.end <= nearBy && hasMonth(last),
        }
      );
    },
    add(expression, isSpoken) {
      const { kind, symbolic, value } = expression;
      if (kind !== 'DATE' || value.edtf === null || symbolic.type === 'clause') return;
      // "Since then" speaks of nothing new.
      if (
        symbolic.type === 'span' &&
        symbolic.from?.type === 'cycle' &&
        symbolic.from.anchor === 'mention'
      )
        return;
      if (symbolic.type !== 'vague') date = expression;
      else if (symbolic.when === 'then') return;
      // "Now" in quoted speech is a time that the narrative goes on from; the writer's own now is not.
      else if (symbolic.when === 'present' && isSpoken) spoken = expression;
    },
  };
}

/** In UTF-16 units: about two sentences. */
const nearBy = 300;

/** Whether the words have a month, their own or one that was lent to them. */
function hasMonth({ symbolic, derivation }: Expression): boolean {
  return namesMonth(symbolic) || derivation.some(({ rule }) => rule === 'month-from-mention');
}

/** Whether the words name a month, so that a bare day after them can be of it. */
function namesMonth(symbolic: Symbolic): boolean {
  if (symbolic.type === 'fields') return symbolic.month !== undefined;
  if (symbolic.type === 'within') return namesMonth(symbolic.inner);
  if (symbolic.type === 'span') return symbolic.to !== null && namesMonth(symbolic.to);
  if (symbolic.type !== 'nth') return false;
  // «10 من الشهر الجاري»
  return namesMonth(symbolic.of) || (symbolic.of.type === 'cycle' && symbolic.of.unit === 'month');
}

function later(a: Expression | null, b: Expression | null): Expression | null {
  if (!a || !b) return a ?? b;
  return a.start > b.start ? a : b;
}
