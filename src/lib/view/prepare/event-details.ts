import type { Corpus, SourceDocument, TimelineEvent } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { claimLabel } from '../messages/claims.ts';
import { dateDetail, derivationView } from './date-view.ts';
import type { EventDetail, EventDetails, PassageBlock } from './model.ts';
import { headline } from './headline.ts';
import { passageOf } from './passage.ts';

function passage(event: TimelineEvent, document: SourceDocument): PassageBlock[] {
  const { excerpt, date } = event;
  const anchors = [excerpt, ...(date.at ? [date.at] : [])];
  return passageOf(document.text, anchors, {
    quotes: [{ ...excerpt, id: event.id }],
    dates: date.at ? [{ ...date.at, basis: date.basis }] : [],
    dimmed: document.boilerplate,
  });
}

/** What the reader shows of every event of a corpus, in `language`. */
export function eventDetails(corpus: Corpus, language: Language): EventDetails {
  const details = corpus.documents.flatMap((document) =>
    document.events.map((event): [string, EventDetail] => [
      event.id,
      {
        place: event.place?.name[language] ?? null,
        attribution: event.attribution[language],
        note: event.note?.[language] ?? null,
        derivation: derivationView(event.date, language),
        outside: event.outside
          ? { ...dateDetail(event.outside, language), reference: event.outside.reference[language] }
          : null,
        document: headline(document, language),
        claims: event.claims.map(({ about, value, quote }) => ({
          label: claimLabel(about, language),
          value: value[language],
          quote: quote.exact,
        })),
        passage: passage(event, document),
      },
    ]),
  );
  return Object.fromEntries(details);
}
