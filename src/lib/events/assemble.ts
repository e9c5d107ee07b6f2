import type { BoundDocument, BoundEvent } from './bound.ts';
import type { Dated } from './date-events.ts';
import type { EventDate, SourceDocument, Tie, TimelineEvent } from './model.ts';
import type { Sidecar } from './sidecar-schema.ts';

/** A document and its events as an editor describes them, with the dates that follow. */
export function assemble(
  name: string,
  sidecar: Sidecar,
  document: BoundDocument,
  dated: Dated,
): SourceDocument {
  const { publisher, author } = sidecar;
  const { outside } = document.written;
  return {
    name,
    text: document.text,
    language: sidecar.language,
    title: sidecar.title,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    written: dated.written,
    ...(outside && { writtenOutside: outside }),
    boilerplate: document.boilerplate,
    expressions: dated.expressions,
    events: document.events.map((event, index) => eventOf(name, event, dated.events[index]!)),
    reviewed: true,
  };
}

function eventOf(source: string, event: BoundEvent, date: EventDate): TimelineEvent {
  const { kind, subtype, modality, title, attribution, note } = event.sidecar;
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
    ties: event.ties.map(({ path: _, ...tie }): Tie => tie),
    reviewed: true,
  };
}
