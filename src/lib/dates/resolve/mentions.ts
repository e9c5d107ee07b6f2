import type { Expression, Found } from '../expression.ts';
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
    before({ symbolic }) {
      const side = symbolic.type === 'vague' && symbolic.when !== 'then';
      const last = side ? later(date, spoken) : date;
      return last && { words: last.text, value: last.value, basis: last.basis };
    },
    add(expression, isSpoken) {
      const { kind, symbolic, value } = expression;
      if (kind !== 'DATE' || value.edtf === null || symbolic.type === 'clause') return;
      if (symbolic.type !== 'vague') date = expression;
      else if (symbolic.when === 'then') return;
      // "Now" in quoted speech is a time that the narrative goes on from; the writer's own now is not.
      else if (symbolic.when === 'present' && isSpoken) spoken = expression;
    },
  };
}

function later(a: Expression | null, b: Expression | null): Expression | null {
  if (!a || !b) return a ?? b;
  return a.start > b.start ? a : b;
}
