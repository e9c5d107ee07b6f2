import type { SourceDocument } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { claimViews } from './claim-views.ts';
import { derivationView } from './date-view.ts';
import type { DocumentReading } from './model.ts';
import { wordReadings } from './word-reading.ts';

/** What the page of a document tells in `language` of its dates and its events when it is asked. */
export function documentReading(document: SourceDocument, language: Language): DocumentReading {
  const readingOf = wordReadings(document, language);
  return {
    dates: document.expressions.map(({ start, end, text, value, calendar, basis, derivation }) => {
      const date = { ...value, words: text, at: { start, end }, calendar, basis, derivation };
      const reading = readingOf(date);
      return { ...derivationView(date, language), ...(reading && { reading }) };
    }),
    events: Object.fromEntries(
      document.events.map(({ id, claims, place, attribution }) => [
        id,
        {
          claims: claimViews(claims, language),
          place: place?.name[language] ?? null,
          attribution: attribution[language],
        },
      ]),
    ),
  };
}
