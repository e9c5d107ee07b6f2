import type { Multilingual } from '../text/language.ts';
import type { Range } from '../text/range.ts';
import type { QuoteKeeper } from './anchors/keeper.ts';
import { quotesOf, type Quotes } from './bind-quotes.ts';
import type { BoundDocument, BoundEvent, BoundTie, BoundWriting, BoundWritten } from './bound.ts';
import { brief } from './fault.ts';
import { tieKinds, type Claim } from './model.ts';
import { readOutside } from './read-outside.ts';
import type { SidecarPath } from './read-sidecar.ts';
import type { FaultAt } from './sidecar-faults.ts';
import type {
  Sidecar,
  SidecarEvent,
  SidecarQuote,
  SidecarTie,
  SidecarWritten,
} from './sidecar-schema.ts';

/**
 * Lays a sidecar on its text. What cannot be placed is reported and left out, so that one reading finds all faults;
 * the result is good for dating only if there were none.
 */
export function bind(
  sidecar: Sidecar,
  text: string,
  fault: FaultAt,
  keeper: QuoteKeeper,
): BoundDocument {
  const quotes = quotesOf(text, fault, keeper);
  quotes.everywhere(sidecar.title.original, ['title', 'original']);
  return {
    text,
    language: sidecar.language,
    boilerplate: boilerplateOf(sidecar, text, fault, quotes),
    written: bindWritten(sidecar.written, quotes, fault),
    events: sidecar.events
      .map((event, index) => bindEvent(event, ['events', index], quotes, fault))
      .filter((event) => event !== null),
    fault,
  };
}

/** Every occurrence of every line of page furniture, in order, those that touch or overlap joined. */
function boilerplateOf(sidecar: Sidecar, text: string, fault: FaultAt, quotes: Quotes): Range[] {
  const ranges = sidecar.boilerplate.flatMap((line, index) =>
    quotes.everywhere(line, ['boilerplate', index]),
  );
  ranges.sort((a, b) => a.start - b.start);
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  if (joined.some(({ start, end }) => start === 0 && end === text.length)) {
    fault(['boilerplate'], brief(text), 'leave something of the document');
  }
  return joined;
}

function bindWritten(
  written: SidecarWritten | undefined,
  quotes: Quotes,
  fault: FaultAt,
): BoundWritten {
  if (!written) return { words: null, after: [], counts: [], events: [], outside: null };
  const bindWords = (words: SidecarQuote, reason: Multilingual | undefined, path: SidecarPath) => {
    const place = quotes.place(words, [...path, 'words']);
    return place ? [{ words: place, reason: reason ?? null, path }] : [];
  };
  const events: BoundWriting[] = [];
  const after = written.after.flatMap(({ words, event, quote, reason }, index) => {
    const path: SidecarPath = ['written', 'after', index];
    // The passage is for the editor; what counts is that it is there.
    if (quote !== undefined) quotes.place(quote, [...path, 'quote']);
    if (event !== undefined)
      events.push({ kind: 'later-than', event, reason: reason ?? null, path });
    return words === undefined ? [] : bindWords(words, reason, path);
  });
  for (const [index, { event, quote, reason }] of written.before.entries()) {
    const path: SidecarPath = ['written', 'before', index];
    if (quote !== undefined) quotes.place(quote, [...path, 'quote']);
    events.push({ kind: 'not-later-than', event, reason: reason ?? null, path });
  }
  return {
    words: written.words === undefined ? null : quotes.place(written.words, ['written', 'words']),
    after,
    counts: written.counts.flatMap(({ words, event, reason }, index) =>
      bindWords(words, reason, ['written', 'counts', index]).map((bound) => ({ ...bound, event })),
    ),
    events,
    outside: written.outside ? readOutside(written.outside, ['written', 'outside'], fault) : null,
  };
}

function bindEvent(
  event: SidecarEvent,
  path: SidecarPath,
  quotes: Quotes,
  fault: FaultAt,
): BoundEvent | null {
  const excerpt = quotes.excerpt(event.excerpt, [...path, 'excerpt']);
  // Without its passage the quotes inside it would all be at fault a second time.
  if (excerpt === null) return null;
  const { year, place } = event;
  const since = year && quotes.place(year.since, [...path, 'year', 'since'], excerpt);
  const length = year && quotes.place(year.for, [...path, 'year', 'for'], excerpt);
  const placeQuote =
    place?.quote === undefined
      ? null
      : quotes.excerpt(place.quote, [...path, 'place', 'quote'], excerpt);
  return {
    id: event.id,
    path,
    sidecar: event,
    excerpt,
    when: event.when === undefined ? null : quotes.place(event.when, [...path, 'when'], excerpt),
    year:
      since && length
        ? { since, length, reason: year.reason ?? null, path: [...path, 'year'] }
        : null,
    ties: event.ties.flatMap((tie, index) =>
      bindTie(tie, [...path, 'ties', index], quotes, excerpt),
    ),
    place: place ? { name: place.name, ...(placeQuote ? { quote: placeQuote } : {}) } : null,
    claims: event.claims.flatMap(({ about, value, quote }, index): Claim[] => {
      const found = quotes.excerpt(quote, [...path, 'claims', index, 'quote'], excerpt);
      return found ? [{ about, value, quote: found }] : [];
    }),
    outside: event.outside ? readOutside(event.outside, [...path, 'outside'], fault) : null,
  };
}

function bindTie(tie: SidecarTie, path: SidecarPath, quotes: Quotes, excerpt: Range): BoundTie[] {
  const kind = tieKinds.find((name) => tie[name] !== undefined);
  const event = kind && tie[kind];
  if (kind === undefined || event === undefined) return [];
  const at =
    tie.offset === undefined ? null : quotes.place(tie.offset, [...path, 'offset'], excerpt);
  const quote =
    tie.quote === undefined ? null : quotes.excerpt(tie.quote, [...path, 'quote'], excerpt);
  const reason: Multilingual | undefined = tie.reason;
  const words = typeof tie.offset === 'string' ? tie.offset : (tie.offset?.exact ?? '');
  return [
    {
      kind,
      event,
      path,
      ...(at ? { offset: { words, at } } : {}),
      ...(quote ? { quote } : {}),
      ...(reason ? { reason } : {}),
    },
  ];
}
