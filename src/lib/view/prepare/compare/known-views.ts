import { knownBetween, type Known } from '../../../events/compare/known-between.ts';
import type { Corpus, SourceDocument, TieDistances } from '../../../events/model.ts';
import type { Language } from '../../../text/language.ts';
import type { BothWays } from '../model.ts';

/** A tie, as a page in one language tells it. */
export interface TieView extends Pick<TieDistances, 'kind' | 'words'> {
  /** Titles of the events that it ties; `null` stands for the day of writing. */
  readonly subject: string | null;
  readonly object: string | null;
  /** Why the editor ties them. */
  readonly reason: string | null;
}

/** What a document's ties tell of two of its events that their dates do not. */
export interface KnownBetween extends BothWays<
  Pick<Known, 'distances'> & { readonly ties: readonly TieView[] }
> {
  /** Ids of the two; distances count from `a` to `b`. */
  readonly a: string;
  readonly b: string;
}

function ofDocument(document: SourceDocument, language: Language): KnownBetween[] {
  const { events, relations } = document;
  const titleOf = (node: number): string | null => events[node - 1]?.title[language] ?? null;
  // Each once, so that what is sent names it once.
  const views = relations.map(({ kind, words, subject, object, reason }): TieView => ({
    kind,
    words,
    subject: titleOf(subject),
    object: titleOf(object),
    reason: reason?.[language] ?? null,
  }));
  const view = ({ distances, ties }: Known): KnownBetween['text'] => ({
    distances,
    ties: ties.flatMap((tie) => views[tie] ?? []),
  });
  return knownBetween(document).map(({ a, b, text, context }) => ({
    a,
    b,
    text: view(text),
    context: view(context),
  }));
}

/** What the documents of a corpus tell of two events at once, as a page in `language` tells it. */
export function knownViews(corpus: Corpus, language: Language): KnownBetween[] {
  return corpus.documents.flatMap((document) => ofDocument(document, language));
}
