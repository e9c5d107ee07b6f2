import type { QuoteFound } from './anchors/quote-found.ts';
import type { BoundDocument, BoundEvent } from './bound.ts';
import type { Dated } from './date-events.ts';
import type {
  ChangedQuote,
  EventDate,
  SourceDocument,
  Tie,
  TieDistances,
  TimelineEvent,
} from './model.ts';
import { distancesOf } from './relations.ts';
import type { Sidecar } from './sidecar-schema.ts';

/** What a document is put together from. */
interface Parts {
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly sidecar: Sidecar;
  readonly bound: BoundDocument;
  readonly dated: Dated;
  /** What became of the sidecar's quotes. */
  readonly found: readonly QuoteFound[];
}

/** A document and its events as an editor describes them, with the dates that follow. */
export function assemble({ name, sha256, sidecar, bound, dated, found }: Parts): SourceDocument {
  const { publisher, author, url } = sidecar;
  const { outside } = bound.written;
  const changed = changedOf(undefined, found);
  return {
    name,
    text: bound.text,
    sha256,
    ...(url !== undefined && { url }),
    language: sidecar.language,
    title: sidecar.title,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    written: dated.written,
    ...(outside && { writtenOutside: outside }),
    boilerplate: bound.boilerplate,
    expressions: dated.expressions,
    events: bound.events.map((event, index) =>
      eventOf(name, event, dated.events[index]!, changedOf(event.id, found)),
    ),
    relations: dated.relations.map((relation): TieDistances => {
      const { kind, subject, object, words, reason } = relation;
      return { kind, subject, object, words, reason, distances: distancesOf(relation) };
    }),
    ...(changed.length > 0 && { changed }),
    reviewed: true,
  };
}

/** @param id of an event; `undefined` for what describes the document itself */
function changedOf(id: string | undefined, found: readonly QuoteFound[]): readonly ChangedQuote[] {
  return found.flatMap(({ event, field, state, score }) =>
    event === id && (state === 'approximate' || state === 'lost') ? [{ field, state, score }] : [],
  );
}

function eventOf(
  source: string,
  event: BoundEvent,
  date: EventDate,
  changed: readonly ChangedQuote[],
): TimelineEvent {
  const { kind, subtype, modality, title, attribution, note, same } = event.sidecar;
  return {
    id: event.id,
    source,
    kind,
    ...(subtype !== undefined && { subtype }),
    gathering: kind === 'gathering',
    modality,
    title,
    excerpt: event.excerpt,
    date,
    ...(event.outside && { outside: event.outside }),
    ...(event.place && { place: event.place }),
    claims: event.claims,
    attribution,
    ...(note !== undefined && { note }),
    ...(same !== undefined && { same }),
    ties: event.ties.map(({ path: _, ...tie }): Tie => tie),
    ...(changed.length > 0 && { changed }),
    reviewed: true,
  };
}
