import type { Range } from '../../text/range.ts';
import { paragraphs, sentences } from '../../text/segment.ts';
import type { PassageBlock } from './model.ts';
import { wholeUpTo } from './passage.ts';
import type { Layers } from './segments.ts';

/** How much of a long paragraph is added at a time at least, in UTF-16 code units. */
const step = 400;

/** The stretches of the document that the blocks of a passage show. */
export function rangesOf(blocks: readonly PassageBlock[]): Range[] {
  return blocks.map(({ start, segments }) => ({ start, end: start + lengthOf(segments) }));
}

/** What lies over the blocks of a passage, to be laid over more of the text around them. */
export function layersOf(blocks: readonly PassageBlock[], dimmed: readonly Range[]): Layers {
  const quotes: (Range & { id: string })[] = [];
  const dates: Layers['dates'][number][] = [];
  for (const { start, segments } of blocks) {
    let at = start;
    for (const { text, quotes: ids, date } of segments) {
      const run = { start: at, end: at + text.length };
      for (const id of ids) quotes.push({ ...run, id });
      if (date !== null) dates.push({ ...run, basis: date });
      at = run.end;
    }
  }
  return { quotes, dates, dimmed };
}

/** The stretches with more before the first: the paragraph before it, or as much of a long one as is read at a glance. */
export function grownBefore(text: string, ranges: readonly Range[]): readonly Range[] {
  const [first, ...others] = ranges;
  const rest = first && paragraphs(text).findLast(({ start }) => start < first.start);
  if (!first || !rest) return ranges;
  const room = { start: rest.start, end: Math.min(rest.end, first.start) };
  const { start } = near(text, room, (parts) => parts.toReversed());
  return [{ start, end: first.end }, ...others];
}

/** The stretches with more after the last, likewise. */
export function grownAfter(text: string, ranges: readonly Range[]): readonly Range[] {
  const last = ranges.at(-1);
  const rest = last && paragraphs(text).find(({ end }) => end > last.end);
  if (!last || !rest) return ranges;
  const room = { start: Math.max(rest.start, last.end), end: rest.end };
  const { end } = near(text, room, (parts) => parts);
  return [...ranges.slice(0, -1), { start: last.start, end }];
}

/** A stretch whole where it is short; else the sentences at one end of it. */
function near(text: string, room: Range, inOrder: (parts: Range[]) => Range[]): Range {
  if (room.end - room.start <= wholeUpTo) return room;
  const [first, ...others] = inOrder(sentences(text, room));
  if (!first) return room;
  let taken = first;
  for (const part of others) {
    if (taken.end - taken.start >= step) break;
    taken = { start: Math.min(taken.start, part.start), end: Math.max(taken.end, part.end) };
  }
  return taken;
}

function lengthOf(segments: PassageBlock['segments']): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
