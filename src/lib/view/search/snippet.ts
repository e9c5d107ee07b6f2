import type { Range } from '../../text/range.ts';
import type { Stretch } from '../../events/search/find-in.ts';

/** A run of a snippet. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** As much of a text as shows what was found in it. */
export interface Snippet extends Range {
  readonly pieces: readonly Piece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Length of a snippet, in UTF-16 code units, and how much of it stands before what was found at most. */
const longest = 230;
const before = 70;

/**
 * The part of a text with most of what was found in it, cut between words, with what was found marked.
 *
 * @param stretches in the order of the text; with none it is the beginning of the text
 */
export function snippetOf(text: string, stretches: readonly Stretch[], length = longest): Snippet {
  const start = startOf(text, stretches, length);
  const end = start + length >= text.length ? text.length : wordBefore(text, start + length);
  return {
    start,
    end,
    pieces: piecesOf(text, { start, end }, stretches),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** A stretch of a text in runs. What is found twice, or overlaps, is marked once. */
export function piecesOf(
  text: string,
  { start, end }: Range,
  stretches: readonly Range[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, marked: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const stretch of stretches) {
    if (stretch.start >= end || stretch.end <= at) continue;
    push(stretch.start, false);
    push(Math.min(stretch.end, end), true);
  }
  push(end, false);
  return pieces;
}

/** Where a snippet begins that holds as many different terms as one can. */
function startOf(text: string, stretches: readonly Stretch[], length: number): number {
  if (text.length <= length) return 0;
  const held = stretches.map(({ start }) => {
    const within = stretches.filter(
      (one) => one.start >= start && one.end <= start + length - before,
    );
    return new Set(within.map(({ term }) => term)).size;
  });
  const first = stretches[held.indexOf(Math.max(...held))]?.start ?? 0;
  if (first <= before) return 0;
  const wished = Math.min(first - before, text.length - length);
  const space = text.slice(wished, first).search(/\s\S/u);
  return space < 0 ? first : wished + space + 1;
}

function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - before ? space : at;
}
