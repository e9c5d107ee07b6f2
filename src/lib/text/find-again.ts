import search from 'approx-string-match';
import { fold, sourceRange, type Folded } from './fold.ts';
import { locate, type Quote } from './quote.ts';
import type { Range } from './range.ts';
import { wholeWords } from './whole-words.ts';

/**
 * What became of a quote in a text that may have changed since. `exact`: letter by letter where it was. `moved`: letter by
 * letter elsewhere. `approximate`: in other letters, or between other words. `lost`: nowhere, or in places that nothing
 * tells apart.
 */
export type FoundAgain =
  | { readonly state: 'exact' | 'moved'; readonly range: Range; readonly score: 1 }
  | { readonly state: 'approximate'; readonly range: Range; readonly score: number }
  | { readonly state: 'lost'; readonly range: null; readonly score: 0 };

/** A place that a quote might stand at. All likenesses go from 0, nothing in common, to 1, the same once folded. */
interface Candidate {
  readonly range: Range;
  readonly verbatim: boolean;
  readonly words: number;
  readonly before: number;
  readonly after: number;
}

/** Nowhere. */
export const lost: FoundAgain = { state: 'lost', range: null, score: 0 };

/** The share of a quote's letters that may have changed, and how many of them at most. */
const errorShare = 0.25;
const mostErrors = 64;
/** What stands beside a quote counts as the same from this likeness on. */
const likeContext = 0.6;
/** So many like letters in all are hardly found in two places; twice as many, where nothing beside the quote is like. */
const enough = 50;
/** By how much a place has to be likelier than the next. */
const margin = 0.08;

/**
 * Finds a quote again by its words and what stood around it, told apart by spelling no more than a reader would: ي and ی,
 * digits, joiners and kinds of spaces count as equal. It is sooner lost than attached to another passage: a place is
 * taken only when the words beside it are like those that were, or the quote is long and nearly the same, and no second
 * place comes near it.
 * @param quote as `describe` gave it for the earlier text; offsets in UTF-16 units
 */
export function findAgain(text: string, quote: Quote): FoundAgain {
  if (quote.exact === '') return lost;
  const folded = fold(text);
  const verbatim =
    locate(text, quote).length > 0 ? locate(text, quote) : locate(text, { exact: quote.exact });
  const same = verbatim.map((range) => candidateAt(text, quote, range, 1, true));
  const [best, next] = ranked(same.length > 0 ? same : likely(text, folded, quote));
  if (!best || !stands(best, quote)) return lost;
  // Two alike: only the very place that it had can tell, and only where the words around it are the same too.
  const settled = next && scoreOf(best) - scoreOf(next) < margin ? atHome(same, quote) : best;
  if (!settled) return lost;
  const { range } = settled;
  if (settled.verbatim && isLike(settled)) {
    return { state: range.start === quote.start ? 'exact' : 'moved', range, score: 1 };
  }
  // The fewest changed letters can be those of half a word.
  const whole = settled.verbatim || !isInWholeWords(quote) ? range : wholeWords(text, range);
  return { state: 'approximate', range: whole, score: Math.round(scoreOf(settled) * 100) / 100 };
}

function isInWholeWords({ prefix, exact, suffix }: Quote): boolean {
  const at = { start: prefix.length, end: prefix.length + exact.length };
  const { start, end } = wholeWords(`${prefix}${exact}${suffix}`, at);
  return start === at.start && end === at.end;
}

function scoreOf({ words, before, after }: Candidate): number {
  return (2 * words + before + after) / 4;
}

function isLike({ before, after }: Candidate): boolean {
  return before >= likeContext || after >= likeContext;
}

/** Whether enough letters speak for a place: of the quote itself, and of what stands on either side if it is like. */
function stands({ words, before, after }: Candidate, { exact }: Quote): boolean {
  const letters = fold(exact).text.length;
  const beside = [before, after].filter((likeness) => likeness >= likeContext);
  const evidence = words * letters + beside.reduce((sum, likeness) => sum + likeness * 32, 0);
  return evidence >= (beside.length > 0 ? enough : 2 * enough) && words > 1 - errorShare;
}

function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a));
}

function atHome(candidates: readonly Candidate[], quote: Quote): Candidate | null {
  const home = candidates.find(({ range }) => range.start === quote.start);
  return home && home.before === 1 && home.after === 1 ? home : null;
}

function candidateAt(
  text: string,
  quote: Quote,
  range: Range,
  words: number,
  verbatim: boolean,
): Candidate {
  const room = 48;
  const before = text.slice(Math.max(0, range.start - room), range.start);
  const after = text.slice(range.end, range.end + room);
  return {
    range,
    verbatim,
    words,
    before: likeness(quote.prefix, before),
    after: likeness(quote.suffix, after),
  };
}

/** How much of what stood beside a quote stands in a stretch; where nothing stood there, whether nothing does now. */
function likeness(context: string, stretch: string): number {
  const pattern = fold(context).text.trim();
  const within = fold(stretch).text;
  if (pattern === '') return within.trim() === '' ? 1 : 0;
  const [match] = search(within, pattern, Math.floor(pattern.length / 2));
  return match ? 1 - match.errors / pattern.length : 0;
}

/** The places where the words stand in other letters: the nearest ones, and the next best apart from those. */
function likely(text: string, folded: Folded, quote: Quote): readonly Candidate[] {
  const pattern = fold(quote.exact).text.trim();
  if (pattern === '') return [];
  const errors = Math.min(mostErrors, Math.floor(pattern.length * errorShare));
  const nearest = search(folded.text, pattern, errors);
  const [first] = nearest;
  if (!first) return [];
  const others = [
    ...search(folded.text.slice(0, first.start), pattern, errors),
    ...search(folded.text.slice(first.end), pattern, errors).map(({ start, end, errors }) => ({
      start: start + first.end,
      end: end + first.end,
      errors,
    })),
  ];
  // Matches that share letters are one place told in several ways.
  const apart: (typeof nearest)[number][] = [];
  for (const match of [...nearest, ...others].sort((a, b) => a.errors - b.errors)) {
    if (apart.every(({ start, end }) => match.end <= start || match.start >= end))
      apart.push(match);
  }
  return apart.map(({ start, end, errors }) => {
    const range = sourceRange(folded, start, end);
    return candidateAt(text, quote, range, 1 - errors / pattern.length, false);
  });
}
