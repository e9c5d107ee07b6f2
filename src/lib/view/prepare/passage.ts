import { overlapping } from '../../text/overlapping.ts';
import type { Range } from '../../text/range.ts';
import { paragraphs, sentences } from '../../text/segment.ts';
import type { PassageBlock } from './model.ts';
import { segments, type Layers } from './segments.ts';

/** A paragraph up to this length is shown whole, in UTF-16 code units. */
export const wholeUpTo = 700;
/** Of a longer one, whole sentences are shown that lie within this distance of what is marked. */
const reach = 220;

/** As much of a paragraph as a reader needs around an anchor in it. */
function around(text: string, paragraph: Range, anchor: Range): Range {
  if (paragraph.end - paragraph.start <= wholeUpTo) return paragraph;
  const near = sentences(text, paragraph).filter(
    (sentence) => sentence.end > anchor.start - reach && sentence.start < anchor.end + reach,
  );
  // A sentence can run on for half a page: then it is cut at a word.
  const start = Math.max(near[0]?.start ?? anchor.start, wordStart(text, anchor.start - 2 * reach));
  const end = Math.min(near.at(-1)?.end ?? anchor.end, wordEnd(text, anchor.end + 2 * reach));
  return {
    start: Math.max(Math.min(start, anchor.start), paragraph.start),
    end: Math.min(Math.max(end, anchor.end), paragraph.end),
  };
}

/** The place after the white space at or before an offset. */
function wordStart(text: string, offset: number): number {
  let start = Math.max(offset, 0);
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** The place before the white space at or after an offset. */
function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset).search(/\s|$/u);
  return Math.min(offset, text.length) + Math.max(space, 0);
}

/** Ranges of one order, with those that overlap or touch made one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/**
 * What a reader needs to see to judge an excerpt: every paragraph that holds a part of an anchor (the excerpt, the words
 * of its date), whole where it is short, else the sentences around the anchor. Blocks come in the order of the text.
 */
export function passageOf(
  text: string,
  anchors: readonly Range[],
  layers: Layers,
  touched = paragraphsIn(text),
): PassageBlock[] {
  const ranges = touched(anchors).flatMap((paragraph) =>
    within(paragraph, anchors).map((anchor) => around(text, paragraph, anchor)),
  );
  return blocksIn(text, ranges, layers, touched);
}

/** The paragraphs that some stretches touch, in the order of the text, each with its number in it. */
export type Paragraphs = (
  stretches: readonly Range[],
) => readonly (Range & { readonly index: number })[];

/** The paragraphs of a text; for many passages of one text, to be made once. */
export function paragraphsIn(text: string): Paragraphs {
  const meeting = overlapping(paragraphs(text).map((range, index) => ({ ...range, index })));
  return (stretches) => {
    const touched = new Set(stretches.flatMap(meeting));
    return [...touched].sort((a, b) => a.index - b.index);
  };
}

/** Stretches of a text, a block for each paragraph that they touch and each part of one. */
export function blocksIn(
  text: string,
  ranges: readonly Range[],
  layers: Layers,
  touched = paragraphsIn(text),
): PassageBlock[] {
  const end = text.trimEnd().length;
  const blocks = touched(ranges).flatMap((paragraph) =>
    merged(within(paragraph, ranges)).map((range) => ({
      range,
      paragraph,
      index: paragraph.index,
    })),
  );
  return blocks.map(({ range, paragraph, index }, i) => {
    const before = blocks[i - 1];
    const shown = trimmed(text, range);
    return {
      segments: segments(text, shown, layers),
      start: shown.start,
      cutBefore: range.start > paragraph.start,
      cutAfter: range.end < paragraph.end,
      gapBefore: before !== undefined && index - before.index > 1,
      last: range.end >= end,
    };
  });
}

/** What of some stretches lies in a paragraph. */
function within(paragraph: Range, ranges: readonly Range[]): Range[] {
  return ranges
    .filter((range) => range.start < paragraph.end && range.end > paragraph.start)
    .map((range) => ({
      start: Math.max(range.start, paragraph.start),
      end: Math.min(range.end, paragraph.end),
    }));
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
