import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { paragraphs } from '../../text/segment.ts';
import { dateView, derivationView } from './date-view.ts';
import { headline } from './headline.ts';
import type { DocumentView, EventView, SourceView } from './model.ts';
import { segments } from './segments.ts';

/** A document as a list in `language` names it. */
export function sourceView(document: SourceDocument, language: Language): SourceView {
  return {
    name: document.name,
    language: document.language,
    ...headline(document, language),
    publisher: document.publisher ?? null,
    author: document.author ?? null,
    written: dateView(document.written, document.written.basis, language),
    ...(document.writtenOutside && {
      writtenOutside: {
        ...dateView(document.writtenOutside, 'outside', language),
        reference: document.writtenOutside.reference[language],
      },
    }),
    reviewed: document.reviewed,
    events: document.events.length,
    expressions: document.expressions.length,
  };
}

/**
 * A whole document, paragraph by paragraph, with everything that is marked in it.
 * @param events all events of the corpus, as the page shows them
 */
export function documentView(
  document: SourceDocument,
  events: readonly EventView[],
  language: Language,
): DocumentView {
  const layers = {
    quotes: document.events.map(({ id, excerpt }) => ({ ...excerpt, id })),
    dates: document.expressions,
    dimmed: document.boilerplate,
  };
  const inText = document.events.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
  return {
    ...sourceView(document, language),
    derivation: derivationView(document.written, language),
    paragraphs: paragraphs(document.text).map((paragraph) =>
      segments(document.text, paragraph, layers),
    ),
    told: inText.flatMap(({ id }) => events.filter((event) => event.id === id)),
  };
}
