import type { FoundAgain } from '../../text/find-again.ts';
import { describe, type Quote } from '../../text/quote.ts';
import { placeOf, type SidecarPath } from '../read-sidecar.ts';
import type { Sidecar } from '../sidecar-schema.ts';
import type { Anchors } from './anchors.ts';
import type { QuoteFound, TellQuote } from './quote-found.ts';

/** Knows what the quotes of one sidecar stood at, and takes down what has become of them. */
export interface QuoteKeeper {
  /**
   * What a quote stood at when an editor last looked. `null` where its own words have to tell: the document is the one
   * that the editor saw, or the quote is a new one.
   */
  anchorOf(words: string, path: SidecarPath): Quote | null;
  /** Whether a quote counts as lost wherever it is found. */
  isUseless(path: SidecarPath): boolean;
  tell(words: string, path: SidecarPath, found: FoundAgain): void;
}

/** A sidecar and its document, as far as its quotes are concerned. */
export interface Kept {
  /** The sidecar's file name. */
  readonly file: string;
  readonly sidecar: Sidecar;
  readonly lineOf: (path: SidecarPath) => number | undefined;
  readonly text: string;
  /** SHA-256 of the document. */
  readonly sha256: string;
  readonly anchors: Anchors | null;
}

/** @param useless quotes of which nothing is to be made */
export function keeperOf(kept: Kept, useless: readonly QuoteFound[], tell: TellQuote): QuoteKeeper {
  const { file, sidecar, lineOf, text, sha256, anchors } = kept;
  const isChanged = anchors !== null && anchors.document !== sha256;
  return {
    anchorOf(words, path) {
      if (!isChanged) return null;
      const { event, field } = placeOf(path, sidecar);
      // A claim more or less moves the others up or down: the words count, and the field where they stand twice.
      const same = anchors.quotes.filter((one) => one.event === event && one.exact === words);
      return same.find((one) => one.field === field) ?? same[0] ?? null;
    },
    isUseless(path) {
      const { event, field } = placeOf(path, sidecar);
      return useless.some((one) => one.event === event && one.field === field);
    },
    tell(words, path, { state, score, range }) {
      const line = lineOf(path);
      const quote = range && describe(text, range);
      const place = { ...placeOf(path, sidecar), ...(line !== undefined && { line }) };
      tell({ file, ...place, state, score, words, quote });
    },
  };
}
