import { findAgain, lost, type FoundAgain } from '../text/find-again.ts';
import { nearest } from '../text/nearest.ts';
import { describe, locate, type SoughtQuote } from '../text/quote.ts';
import type { Range } from '../text/range.ts';
import type { QuoteKeeper } from './anchors/keeper.ts';
import { brief } from './fault.ts';
import type { Excerpt } from './model.ts';
import type { SidecarPath } from './read-sidecar.ts';
import type { FaultAt } from './sidecar-faults.ts';
import type { SidecarQuote } from './sidecar-schema.ts';

/** Finds the quotes of one sidecar in its text and reports those that it cannot place. */
export interface Quotes {
  /**
   * The one place where a quote stands, sought in `first` before the whole text. `null` where that is a fault, and
   * where the quote is lost since the document has changed, which is none.
   */
  place(quote: SidecarQuote, path: SidecarPath, first?: Range): Range | null;
  /** The same, with the words and what stands around them; those of before where the quote is lost, at no place. */
  excerpt(quote: SidecarQuote, path: SidecarPath, first?: Range): Excerpt | null;
  /** Every place where a line stands; `[]`, and a fault or not as above, where there is none. */
  everywhere(line: string, path: SidecarPath): readonly Range[];
}

export function quotesOf(text: string, fault: FaultAt, keeper: QuoteKeeper): Quotes {
  /** Excerpts of which every letter is as it was: what is quoted from within one is there still. */
  const steady = new Set<Range>();

  /** By what the quote stood at in an earlier state of the document. */
  const again: Quotes['excerpt'] = (quote, path, first) => {
    const sought = soughtOf(quote);
    const anchor = keeper.anchorOf(sought.exact, path);
    if (!anchor) return null;
    const [inside, second] = first && steady.has(first) ? locate(text, sought, first) : [];
    const found: FoundAgain =
      inside && !second
        ? { state: stateAt(inside, anchor), range: inside, score: 1 }
        : keeper.isUseless(path)
          ? lost
          : findAgain(text, anchor);
    keeper.tell(sought.exact, path, found);
    if (!found.range) return describeLost(anchor);
    const excerpt = describe(text, found.range);
    if (found.state !== 'approximate') steady.add(excerpt);
    return excerpt;
  };

  const literally: Quotes['place'] = (quote, path, first) => {
    const sought = soughtOf(quote);
    const inside = first ? locate(text, sought, first) : [];
    const found = inside.length > 0 ? inside : locate(text, sought);
    const [only] = found;
    if (only && found.length === 1) {
      keeper.tell(sought.exact, path, { state: 'exact', range: only, score: 1 });
      return only;
    }
    const words = `“${brief(sought.exact)}”`;
    if (only) {
      const where = inside.length > 0 ? 'in the excerpt' : 'in the text';
      const advice =
        'say which: write exact, and prefix or suffix with what stands right beside it';
      fault(path, `${words} ${found.length} times ${where}`, advice);
    } else fault(path, `${words}, which the text does not have`, closest(text, sought));
    return null;
  };

  const excerpt: Quotes['excerpt'] = (quote, path, first) => {
    const found = again(quote, path, first);
    if (found) return found;
    const range = literally(quote, path, first);
    return range && describe(text, range);
  };

  return {
    excerpt,
    place(quote, path, first) {
      const found = excerpt(quote, path, first);
      return found && isPlaced(found) ? { start: found.start, end: found.end } : null;
    },
    everywhere(line, path) {
      const places = locate(text, { exact: line });
      const [first] = places;
      if (!first) {
        const found = excerpt(line, path);
        return found && isPlaced(found) ? [found] : [];
      }
      const anchor = keeper.anchorOf(line, path);
      const state = anchor ? stateAt(first, anchor) : 'exact';
      keeper.tell(line, path, { state, range: first, score: 1 });
      return places;
    },
  };
}

function stateAt(range: Range, anchor: Range): 'exact' | 'moved' {
  return range.start === anchor.start ? 'exact' : 'moved';
}

/** A quote that is nowhere any more: what it was, at an empty place. */
function describeLost({ exact, prefix, suffix }: Excerpt): Excerpt {
  return { exact, prefix, suffix, start: 0, end: 0 };
}

/** Whether an excerpt stands in the document. */
export function isPlaced({ start, end }: Range): boolean {
  return end > start;
}

function soughtOf(quote: SidecarQuote): SoughtQuote {
  if (typeof quote === 'string') return { exact: quote };
  const { exact, prefix = '', suffix = '' } = quote;
  return { exact, prefix, suffix };
}

function closest(text: string, { exact }: SoughtQuote): string {
  const [words] = locate(text, { exact });
  if (words) {
    const { prefix, suffix } = describe(text, words);
    return `correct prefix or suffix: the words stand after “${brief(prefix)}” and before “${brief(suffix)}”`;
  }
  const passage = nearest(text, exact);
  return passage
    ? `copy it letter by letter; the nearest passage is “${brief(text.slice(passage.start, passage.end), 300)}”`
    : 'copy it letter by letter; nothing in the text comes near it';
}
