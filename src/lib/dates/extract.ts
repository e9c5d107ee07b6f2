import type { Language } from '../text/language.ts';
import type { Expression } from './expression.ts';
import { find } from './find/find.ts';
import { findTraced, type Trace } from './find/traced.ts';
import type { Loser } from './find/trace.ts';
import type { ResolveContext } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * Finds every expression of time in a text and resolves it.
 *
 * @param context what is known beside the words; left out, nothing is
 * @returns the expressions in the order of the text; `[]` when there are none
 */
export function extract(
  source: string,
  language: Language,
  context: ResolveContext = { language },
): Expression[] {
  return resolve(find(source, language), context, source);
}

/** What was extracted, with how the words came to be read so. */
export interface Traced {
  readonly expressions: readonly (Expression & { readonly trace: Trace })[];
  /** Readings of words that belong to no expression, in the order of the text. */
  readonly dropped: readonly Loser[];
}

/** As `extract`, with a trace. It takes longer: see `findTraced`. */
export function extractTraced(
  source: string,
  language: Language,
  context: ResolveContext = { language },
): Traced {
  const { found, traces, dropped } = findTraced(source, language);
  const expressions = resolve(found, context, source);
  return {
    expressions: expressions.map((one, index) => ({ ...one, trace: traces[index]! })),
    dropped,
  };
}

/**
 * Resolves a phrase that was quoted from a text, on its own: the expression that covers the most of it. Offsets are
 * those of the phrase. It is read as the report that it stood in, not as a phrase that someone types.
 *
 * @returns `null` when the phrase says nothing of time
 */
export function resolveWords(
  words: string,
  context: ResolveContext,
  language: Language,
): Expression | null {
  const expressions = resolve(find(words, language), context, words, false);
  return expressions.reduce<Expression | null>(
    (best, one) => (best && best.end - best.start >= one.end - one.start ? best : one),
    null,
  );
}
