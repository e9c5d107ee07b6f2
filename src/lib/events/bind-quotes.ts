import { describe, locate, type SoughtQuote } from '../text/quote.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';
import { brief } from './fault.ts';
import type { Excerpt } from './model.ts';
import type { SidecarPath } from './read-sidecar.ts';
import type { FaultAt } from './sidecar-faults.ts';
import type { SidecarQuote } from './sidecar-schema.ts';

/** Finds the quotes of one sidecar in its text and reports those that it cannot place. */
export interface Quotes {
  /** The one place where a quote stands, sought in `first` before the whole text; `null` where that is a fault. */
  place(quote: SidecarQuote, path: SidecarPath, first?: Range): Range | null;
  /** The same, with the words and what stands around them. */
  excerpt(quote: SidecarQuote, path: SidecarPath, first?: Range): Excerpt | null;
}

export function quotesOf(text: string, fault: FaultAt): Quotes {
  const place: Quotes['place'] = (quote, path, first) => {
    const sought = soughtOf(quote);
    const inside = first ? locate(text, sought, first) : [];
    const found = inside.length > 0 ? inside : locate(text, sought);
    const [only] = found;
    if (only && found.length === 1) return only;
    const words = `“${brief(sought.exact)}”`;
    if (only) {
      const where = inside.length > 0 ? 'in the excerpt' : 'in the text';
      const advice =
        'say which: write exact, and prefix or suffix with what stands right beside it';
      fault(path, `${words} ${found.length} times ${where}`, advice);
    } else fault(path, `${words}, which the text does not have`, closest(text, sought));
    return null;
  };
  return {
    place,
    excerpt: (quote, path, first) => {
      const range = place(quote, path, first);
      return range && describe(text, range);
    },
  };
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
