import type { EventDate, SourceDocument, TimelineEvent } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { claimViews } from './claim-views.ts';
import { derivationView } from './date-view.ts';
import type { DocumentReading } from './document-model.ts';
import { wordReadings } from './word-reading.ts';

type Expressions = SourceDocument['expressions'];

/**
 * What the page of a document tells in `language` of its dates and its events when it is asked: of all of them, or of
 * those of a part. To ask for several parts, it is to be made once.
 */
export function documentReadings(
  document: SourceDocument,
  language: Language,
): (expressions: Expressions, events: readonly TimelineEvent[]) => DocumentReading {
  const readingOf = wordReadings(document, language);
  return (expressions, events) => ({
    dates: expressions.map(({ start, end, text, value, calendar, basis, derivation }) => {
      const at = { start, end };
      const date: EventDate = { ...value, words: text, at, calendar, basis, derivation };
      const reading = readingOf(date);
      return { ...derivationView(date, language), ...(reading && { reading }) };
    }),
    events: Object.fromEntries(
      events.map(({ id, claims, place, attribution }) => [
        id,
        {
          claims: claimViews(claims, language),
          place: place?.name[language] ?? null,
          attribution: attribution[language],
        },
      ]),
    ),
  });
}
