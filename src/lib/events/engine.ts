import { extract, resolveWords } from '../dates/extract.ts';
import type { Expression } from '../dates/expression.ts';
import type { ResolveContext } from '../dates/resolve/context.ts';
import type { Range } from '../text/range.ts';
import { isInside } from './ranges.ts';

/** The value that a stretch of words gets elsewhere, for the engine to take over. */
export type Settled = NonNullable<ResolveContext['settled']>[number];

/** The expressions of a text under one context, and the words of any stretch of it. */
export interface Engine {
  readonly expressions: readonly Expression[];
  /** What the words at a place say of time; `null` where they say nothing. Offsets are those of the text. */
  read(at: Range): Expression | null;
  /** The same words on their own, under another context. */
  readAlone(at: Range, context: Partial<ResolveContext>): Expression | null;
}

/**
 * Reads a document with what is known so far. Words that an editor quotes are read where they stand, with all that
 * the sentence says; only where they are a part of a longer expression («۱۹۷۹» in «سالگرد انقلاب ۱۹۷۹») on their own.
 */
export function engineFor(text: string, context: ResolveContext): Engine {
  const expressions = extract(text, context.language, context);
  const readAlone: Engine['readAlone'] = (at, other) => {
    const words = text.slice(at.start, at.end);
    const alone = resolveWords(words, { language: context.language, ...other }, context.language);
    return alone && { ...alone, start: at.start + alone.start, end: at.start + alone.end };
  };
  return {
    expressions,
    read: (at) => {
      const inside = expressions.filter((expression) => isInside(expression, at));
      const [longest] = inside.sort((a, b) => b.end - b.start - (a.end - a.start));
      if (longest) return longest;
      const { reference, year } = context;
      return readAlone(at, { ...(reference && { reference }), ...(year && { year }) });
    },
    readAlone,
  };
}
