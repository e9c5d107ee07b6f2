import type { Corpus, SourceDocument, TimelineEvent } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { changedView, citeView } from './cite-view.ts';
import { claimViews } from './claim-views.ts';
import { dateDetail, derivationView } from './date-view.ts';
import type { EventDetail, EventDetails, PassageBlock } from './model.ts';
import { headline } from './headline.ts';
import { paragraphsIn, passageOf, type Paragraphs } from './passage.ts';
import { wordReadings } from './word-reading.ts';

function passage(
  event: TimelineEvent,
  document: SourceDocument,
  paragraphs: Paragraphs,
): PassageBlock[] {
  const { excerpt, date } = event;
  const anchors = [excerpt, ...(date.at ? [date.at] : [])];
  const layers = {
    quotes: [{ ...excerpt, id: event.id }],
    dates: date.at ? [{ ...date.at, basis: date.basis }] : [],
    dimmed: document.boilerplate,
  };
  return passageOf(document.text, anchors, layers, paragraphs);
}

/** What the reader shows of every event of a corpus, in `language`. */
export function eventDetails(corpus: Corpus, language: Language): EventDetails {
  const details = corpus.documents.flatMap((document) => {
    const readingOf = wordReadings(document, language);
    const paragraphs = paragraphsIn(document.text);
    const inText = document.events.toSorted((a, b) => a.excerpt.start - b.excerpt.start);
    const places = new Map(inText.map((event, place) => [event, place]));
    return document.events.map((event): [string, EventDetail] => {
      const reading = readingOf(event.date);
      const at = places.get(event) ?? -1;
      return [
        event.id,
        {
          place: event.place?.name[language] ?? null,
          attribution: event.attribution[language],
          note: event.note?.[language] ?? null,
          derivation: { ...derivationView(event.date, language), ...(reading && { reading }) },
          outside: event.outside
            ? {
                ...dateDetail(event.outside, language),
                reference: event.outside.reference[language],
              }
            : null,
          document: headline(document, language),
          claims: claimViews(event.claims, language),
          passage: passage(event, document, paragraphs),
          inText: { previous: inText[at - 1]?.id ?? null, next: inText[at + 1]?.id ?? null },
          cite: citeView(event, document, language),
          ...changedView(event),
        },
      ];
    });
  });
  return Object.fromEntries(details);
}
