import { paragraphs } from '../../text/segment.ts';
import type { DocumentView, LongDocumentView } from '../prepare/document-model.ts';

/** Where each paragraph of a document begins, in UTF-16 code units. */
export function paragraphStarts(document: DocumentView | LongDocumentView): number[] {
  const all = document.long ? paragraphs(document.text) : document.paragraphs;
  return all.map(({ start }) => start);
}
