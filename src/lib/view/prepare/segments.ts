import type { Basis } from '../../dates/expression.ts';
import type { Range } from '../../text/range.ts';
import type { Untidiness } from './untidy.ts';

/** What lies over a document's text. Ranges may overlap, nest and touch. */
export interface Layers {
  /** Cited excerpts, each with the id of its event. */
  readonly quotes: readonly (Range & { readonly id: string })[];
  /** Words that tell a date, each with the certainty of what they tell, and its number where they have to be told apart. */
  readonly dates: readonly (Range & { readonly basis: Basis; readonly index?: number })[];
  /** Stretches that belong to the page rather than to the document. */
  readonly dimmed: readonly Range[];
  /** Where the text is untidy; left out where that is no matter. */
  readonly untidy?: readonly (Range & { readonly as: Untidiness })[];
}

/** A run of text over which nothing begins and nothing ends. */
export interface Segment {
  readonly text: string;
  /** Ids of the events whose excerpt covers the run. */
  readonly quotes: readonly string[];
  /** Ids of the events whose excerpt begins with the run: where a link to the excerpt leads. */
  readonly starts: readonly string[];
  /** Ids of the events whose excerpt ends with the run. */
  readonly ends: readonly string[];
  /** Certainty of the date that the run is a part of; the shortest expression wins where several nest. */
  readonly date: Basis | null;
  /** Number of that expression, where it has one, and whether it begins with the run. */
  readonly expression?: { readonly index: number; readonly opens: boolean };
  readonly dimmed: boolean;
  readonly untidy?: Untidiness;
}

const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end > outer.start;

/**
 * Cuts a stretch of text wherever a layer begins or ends. The runs joined give `text.slice(within.start, within.end)`
 * again; an empty stretch gives `[]`. Offsets are UTF-16 code units into `text`.
 */
export function segments(text: string, within: Range, layers: Layers): Segment[] {
  const inside = (offset: number): boolean => offset > within.start && offset < within.end;
  const { untidy = [] } = layers;
  const edges = [...layers.quotes, ...layers.dates, ...layers.dimmed, ...untidy]
    .flatMap(({ start, end }) => [start, end])
    .filter(inside);
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b);

  return cuts.slice(0, -1).map((start, i) => {
    const run = { start, end: cuts[i + 1] ?? within.end };
    const dates = layers.dates.filter((date) => covers(date, run));
    const shortest = dates.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const quotes = layers.quotes.filter((quote) => covers(quote, run));
    const index = shortest?.index;
    const as = untidy.find((range) => covers(range, run))?.as;
    return {
      text: text.slice(run.start, run.end),
      quotes: quotes.map(({ id }) => id),
      starts: quotes.filter((quote) => quote.start === run.start).map(({ id }) => id),
      ends: quotes.filter((quote) => quote.end === run.end).map(({ id }) => id),
      date: shortest?.basis ?? null,
      ...(shortest &&
        index !== undefined && { expression: { index, opens: shortest.start === run.start } }),
      dimmed: layers.dimmed.some((range) => covers(range, run)),
      ...(as && { untidy: as }),
    };
  });
}
