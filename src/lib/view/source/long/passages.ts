import type { Basis } from '../../../dates/expression.ts';
import { overlapping } from '../../../text/overlapping.ts';
import type { Range } from '../../../text/range.ts';
import type { LongDocumentView } from '../../prepare/document-model.ts';
import { segments } from '../../prepare/segments.ts';

/** A run of text that is a part of one date, or of none. */
export interface DatedRun {
  readonly text: string;
  readonly date: Basis | null;
  /** Number of the date; whether it begins with the run. */
  readonly index: number;
  readonly opens: boolean;
}

/** A stretch of text over which no excerpt begins or ends. */
export interface Passage {
  /** Of the events whose excerpts it is a part of, set apart by spaces. */
  readonly ids: string;
  /** Of the first whose excerpt begins with it. */
  readonly id: string | undefined;
  readonly runs: readonly DatedRun[];
}

/** Cuts paragraphs of a long document by its excerpts, and these by the dates in them. */
export function passagesIn({
  text,
  excerpts,
  dates,
}: Pick<LongDocumentView, 'text' | 'excerpts' | 'dates'>): (at: Range) => readonly Passage[] {
  const quotes = overlapping(excerpts);
  const dated = overlapping(dates.map((date, index) => ({ ...date, index })));
  return (at) => {
    const passages: { ids: string; id: string | undefined; runs: DatedRun[] }[] = [];
    const layers = { quotes: quotes(at), dates: dated(at), dimmed: [] };
    for (const { text: words, quotes: of, starts, date, expression } of segments(
      text,
      at,
      layers,
    )) {
      const ids = of.join(' ');
      const last = passages.at(-1);
      const run = {
        text: words,
        date,
        index: expression?.index ?? -1,
        opens: expression?.opens ?? false,
      };
      if (last && last.ids === ids && starts.length === 0) last.runs.push(run);
      else passages.push({ ids, id: starts[0], runs: [run] });
    }
    return passages;
  };
}
