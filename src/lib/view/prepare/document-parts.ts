import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { byId } from '../shown.ts';
import { dateUses } from './date-uses.ts';
import { partSize, type DocumentPart } from './document-model.ts';
import { documentReadings } from './document-reading.ts';
import { expressionView, inTextOrder, isLong } from './document-view.ts';
import type { EventView } from './model.ts';

/** In how many parts is told what a document holds; one of ordinary length has one. */
export function partCount(document: SourceDocument): number {
  const { expressions, events } = document;
  return isLong(document) ? Math.ceil(Math.max(expressions.length, events.length) / partSize) : 1;
}

/**
 * What there is to tell of a document, part by part: of so many dates and of so many excerpts, in the order of the text;
 * the last parts can be empty of the ones or the others. Of a document that is not long there is one part, of what its
 * page does not bring.
 *
 * @param events all events of the corpus, as the page shows them
 */
export function documentParts(
  document: SourceDocument,
  events: readonly EventView[],
  language: Language,
): (part: number) => DocumentPart {
  const readingsOf = documentReadings(document, language);
  if (!isLong(document)) {
    const reading = readingsOf(document.expressions, document.events);
    return () => ({ first: 0, dates: [], told: [], reading });
  }
  const inText = inTextOrder(document);
  const uses = dateUses(document);
  const views = byId(events);

  return (part) => {
    const first = part * partSize;
    const expressions = document.expressions.slice(first, first + partSize);
    const spoken = new Set([
      ...inText.slice(first, first + partSize).map(({ id }) => id),
      ...expressions.flatMap((_, i) => uses[first + i]!.events),
    ]);
    const told = inText.filter(({ id }) => spoken.has(id));
    return {
      first,
      dates: expressions.map((one, i) => expressionView(one, uses[first + i]!, language)),
      told: told.flatMap(({ id }) => views.get(id) ?? []),
      reading: readingsOf(expressions, told),
    };
  };
}
