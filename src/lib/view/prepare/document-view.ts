import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { overlapping } from '../../text/overlapping.ts';
import { paragraphs } from '../../text/segment.ts';
import { extentOf } from '../../timeline/extent.ts';
import type { Window } from '../../timeline/window.ts';
import { byId, shownMark } from '../shown.ts';
import { dateUses, type DateUse } from './date-uses.ts';
import { dateView, derivationView } from './date-view.ts';
import type {
  ChangedWords,
  DocumentView,
  ExpressionView,
  LongDocumentView,
  ParagraphView,
} from './document-model.ts';
import { withLostExcerpts } from './lost-excerpts.ts';
import type { EventView } from './model.ts';
import { segments } from './segments.ts';
import { sourceView } from './source-view.ts';
import { untidyIn } from './untidy.ts';

/** From so many marks on a document counts as long. */
const tooMany = 500;

/** Whether so much is marked in a document that its page cannot bring everything that is told of it. */
export function isLong({ expressions, events }: SourceDocument): boolean {
  return expressions.length + events.length > tooMany;
}

/**
 * A whole document with everything that is marked in it.
 * @param events all events of the corpus, as the page shows them
 */
export function documentView(
  document: SourceDocument,
  events: readonly EventView[],
  language: Language,
): DocumentView | LongDocumentView {
  const inText = inTextOrder(document);
  const uses = dateUses(document);
  const common = {
    ...sourceView(document, language),
    derivation: derivationView(document.written, language),
    url: document.url ?? null,
    changed: changedWords(document),
    excerpts: inText.map(({ id, excerpt: { start, end } }) => ({ id, start, end })),
    extent: { text: extentIn(events, false), context: extentIn(events, true) },
  };
  if (isLong(document)) {
    return {
      ...common,
      long: true,
      text: document.text,
      dimmed: document.boilerplate,
      dates: document.expressions.map(({ start, end, basis }, i) => {
        return { start, end, basis, as: uses[i]!.as };
      }),
    };
  }
  const views = byId(events);
  return {
    ...common,
    long: false,
    paragraphs: withLostExcerpts(paragraphViews(document), document.events),
    told: inText.flatMap(({ id }) => views.get(id) ?? []),
    dates: document.expressions.map((one, i) => expressionView(one, uses[i]!, language)),
  };
}

/** What has changed of the words that describe a document: the worst of each kind. */
function changedWords({ changed = [] }: Pick<SourceDocument, 'changed'>): ChangedWords[] {
  const worst = new Map<ChangedWords['of'], ChangedWords>();
  for (const { field, state, score } of changed) {
    const [head = ''] = field.split(/[.[]/, 1);
    const of = head === 'title' || head === 'written' ? head : 'others';
    if (score <= (worst.get(of)?.score ?? 1)) worst.set(of, { of, state, score });
  }
  return [...worst.values()];
}

/** The events of a document in the order in which its text tells them. */
export function inTextOrder({ events }: SourceDocument): SourceDocument['events'] {
  return events.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
}

/** An expression of time with what becomes of it. */
export function expressionView(
  { start, end, text, value, basis }: SourceDocument['expressions'][number],
  use: DateUse,
  language: Language,
): ExpressionView {
  return { start, end, text, date: dateView(value, basis, language), use };
}

/** Joined, with what stands before each, they are the document again, but for white space at its end. */
function paragraphViews({
  text,
  events,
  expressions,
  boilerplate,
}: SourceDocument): ParagraphView[] {
  const quotes = overlapping(events.map(({ id, excerpt }) => ({ ...excerpt, id })));
  const dates = overlapping(
    expressions.map(({ start, end, basis }, index) => ({ start, end, basis, index })),
  );
  const dimmed = overlapping(boilerplate);
  const all = paragraphs(text);
  return all.map((at, i) => ({
    before: text.slice(all[i - 1]?.end ?? 0, at.start),
    start: at.start,
    segments: segments(text, at, {
      quotes: quotes(at),
      dates: dates(at),
      dimmed: dimmed(at),
      untidy: untidyIn(text, at),
    }),
  }));
}

function extentIn(events: readonly EventView[], context: boolean): Window | null {
  return extentOf(events.map((event) => shownMark(event, context)).filter((mark) => mark !== null));
}
