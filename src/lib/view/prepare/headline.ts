import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import type { Headline } from './model.ts';

/** How a page in `language` calls a document: what is written in its language, or translated by nobody, only once. */
export function headline(document: SourceDocument, language: Language): Headline {
  const { original, [language]: title } = document.title;
  const isNew = document.language !== language && title !== original;
  return { original, title: isNew ? title : null };
}
