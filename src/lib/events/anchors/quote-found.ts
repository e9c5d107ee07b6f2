import type { FoundAgain } from '../../text/find-again.ts';
import type { Quote } from '../../text/quote.ts';
import { brief } from '../fault.ts';

export type QuoteState = FoundAgain['state'];

/** What became of one quote of a sidecar. */
export interface QuoteFound {
  /** Name of the sidecar. */
  readonly file: string;
  /** Id of the event; absent for what the document itself is described by. */
  readonly event?: string;
  /** Where in the sidecar: `claims[0].quote`. */
  readonly field: string;
  /** Line in `file`, counted from 1. */
  readonly line?: number;
  readonly state: QuoteState;
  /** From 0, nothing in common, to 1, the same. */
  readonly score: number;
  /** The words as the sidecar has them. */
  readonly words: string;
  /** As it stands in the document now; `null` where it is lost. */
  readonly quote: Quote | null;
}

/** Takes in what became of a quote. */
export type TellQuote = (found: QuoteFound) => void;

/** Whether the words stand in the document letter by letter. */
export function isVerbatim({ state }: Pick<QuoteFound, 'state'>): boolean {
  return state === 'exact' || state === 'moved';
}

/** How many quotes are in each state, in one line. */
export function quotesSummary(found: readonly QuoteFound[]): string {
  const states = ['exact', 'moved', 'approximate', 'lost'] as const;
  const counts = states.map((state) => {
    return `${found.filter((quote) => quote.state === state).length} ${state}`;
  });
  return `quotes: ${counts.join(', ')}`;
}

/** What an editor has to know of a quote that does not stand letter by letter, in one line. */
export function quoteLine({
  file,
  event,
  line,
  field,
  state,
  score,
  words,
  quote,
}: QuoteFound): string {
  const place = [line === undefined ? file : `${file}:${line}`, event && `event ${event}`, field];
  const where = `seeds/${place.filter(Boolean).join(' · ')}`;
  const then = 'then run npm run anchors';
  return quote
    ? `${where}: ${state} (${score.toFixed(2)}): “${brief(words)}” is now “${brief(quote.exact)}”; if it says the same, quote it so, ${then}`
    : `${where}: ${state}: “${brief(words)}” is not in the document any more; quote what says it now, or take it out, ${then}`;
}
