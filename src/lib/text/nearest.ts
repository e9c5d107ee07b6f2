import search from 'approx-string-match';
import { fold, sourceRange } from './fold.ts';
import type { Range } from './range.ts';

/** A passage that comes near to a quote. `similarity` is 1 for equal after folding, 0 for nothing in common. */
export interface Nearest extends Range {
  readonly similarity: number;
}

/** Passages that differ in more than this share of their letters are no help to who looks for a misquoted one. */
const mostErrors = 0.4;
/** Longer quotes are sought by their first part; the time grows with the square of this. */
const longestPattern = 600;

/**
 * The passage of a text that is nearest to a quote which does not stand there letter by letter, for an error message.
 * Spelling variants, digits, spaces and marks that folding levels count as equal; else each inserted, missing or changed
 * letter is an error. `null` when nothing comes near or the quote is empty. A cut-off quote is matched by its beginning.
 */
export function nearest(text: string, quote: string): Nearest | null {
  const folded = fold(text);
  const whole = fold(quote).text.trim();
  const pattern = whole.slice(0, longestPattern);
  if (pattern === '') return null;
  const allowed = Math.floor(pattern.length * mostErrors);
  const [first, ...more] = search(folded.text, pattern, allowed);
  if (!first) return null;
  const best = more.reduce((least, match) => (match.errors < least.errors ? match : least), first);
  const rest = whole.length - pattern.length;
  const end = Math.min(folded.text.length, best.end + rest);
  const range = sourceRange(folded, best.start, end);
  return { ...trimmed(text, range), similarity: 1 - best.errors / pattern.length };
}

function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
