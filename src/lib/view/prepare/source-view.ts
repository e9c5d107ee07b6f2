import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import type { Range } from '../../text/range.ts';
import { paragraphs } from '../../text/segment.ts';
import { extentOf } from '../../timeline/extent.ts';
import type { Window } from '../../timeline/window.ts';
import { shownMark } from '../shown.ts';
import { dateUses } from './date-uses.ts';
import { dateView, derivationView } from './date-view.ts';
import { headline } from './headline.ts';
import { withLostExcerpts } from './lost-excerpts.ts';
import type { DocumentView, EventView, ParagraphView, SourceView } from './model.ts';
import { segments } from './segments.ts';
import { untidyIn } from './untidy.ts';

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
  const inText = document.events.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
  const uses = dateUses(document);
  return {
    ...sourceView(document, language),
    derivation: derivationView(document.written, language),
    paragraphs: withLostExcerpts(paragraphViews(document), document.events),
    told: inText.flatMap(({ id }) => events.filter((event) => event.id === id)),
    excerpts: inText.map(({ id, excerpt: { start, end } }) => ({ id, start, end })),
    dates: document.expressions.map(({ start, end, text, value, basis }, i) => ({
      start,
      end,
      text,
      date: dateView(value, basis, language),
      use: uses[i]!,
    })),
    extent: { text: extentIn(events, false), context: extentIn(events, true) },
  };
}

/** Joined, with what stands before each, they are the document again, but for white space at its end. */
function paragraphViews({
  text,
  events,
  expressions,
  boilerplate,
}: SourceDocument): ParagraphView[] {
  const quotes = events.map(({ id, excerpt }) => ({ ...excerpt, id }));
  const dates = expressions.map(({ start, end, basis }, index) => ({ start, end, basis, index }));
  const touching = <R extends Range>(ranges: readonly R[], at: Range): R[] =>
    ranges.filter((range) => range.start < at.end && range.end > at.start);
  const all = paragraphs(text);
  return all.map((at, i) => ({
    before: text.slice(all[i - 1]?.end ?? 0, at.start),
    start: at.start,
    segments: segments(text, at, {
      quotes: touching(quotes, at),
      dates: touching(dates, at),
      dimmed: touching(boilerplate, at),
      untidy: untidyIn(text, at),
    }),
  }));
}

function extentIn(events: readonly EventView[], context: boolean): Window | null {
  return extentOf(events.map((event) => shownMark(event, context)).filter((mark) => mark !== null));
}
