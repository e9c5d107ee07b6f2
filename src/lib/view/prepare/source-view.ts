import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { dateView } from './date-view.ts';
import { headline } from './headline.ts';
import type { SourceView } from './model.ts';
import { titled } from './shorten.ts';

/** A document as a list in `language` names it. */
export function sourceView(document: SourceDocument, language: Language): SourceView {
  const { original, title } = headline(document, language);
  return {
    name: document.name,
    language: document.language,
    original: titled(original),
    title: title && titled(title),
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
