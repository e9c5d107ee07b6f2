import { knownBetter } from '../../../events/known-better.ts';
import { spanOfEvent } from '../../../events/compare/span-of-event.ts';
import type { Corpus, SourceDocument, TimelineEvent } from '../../../events/model.ts';
import type { Language } from '../../../text/language.ts';
import { claimViews } from '../claim-views.ts';
import { dateDetail, derivationView } from '../date-view.ts';
import { headline } from '../headline.ts';
import type { EventView } from '../model.ts';
import type { ComparedClaim, ComparedEvent } from './model.ts';

function comparedClaims({ claims }: TimelineEvent, language: Language): ComparedClaim[] {
  const views = claimViews(claims, language);
  return claims.flatMap(({ about }, i) => {
    const view = views[i];
    return view ? [{ ...view, about }] : [];
  });
}

function compared(
  event: TimelineEvent,
  view: EventView,
  document: SourceDocument,
  language: Language,
): ComparedEvent {
  const { words, calendar } = derivationView(event.date, language);
  return {
    event: view,
    span: { text: spanOfEvent(event, false), context: spanOfEvent(event, true) },
    detail: {
      text: dateDetail(event.date, language),
      context: dateDetail(knownBetter(event, true) ?? event.date, language),
    },
    words,
    calendar,
    attribution: event.attribution[language],
    claims: comparedClaims(event, language),
    excerpt: event.excerpt.exact,
    document: headline(document, language),
    publisher: document.publisher ?? null,
    reference: event.outside?.reference[language] ?? null,
  };
}

/**
 * Every event of a corpus as one that can be compared, in the order of `views`.
 * @param views the same events as the page shows them
 */
export function comparedEvents(
  corpus: Corpus,
  views: readonly EventView[],
  language: Language,
): ComparedEvent[] {
  const viewOf = new Map(views.map((view) => [view.id, view]));
  const order = new Map(views.map(({ id }, i) => [id, i]));
  const place = ({ event }: ComparedEvent): number => order.get(event.id) ?? Infinity;
  return corpus.documents
    .flatMap((document) =>
      document.events.flatMap((event) => {
        const view = viewOf.get(event.id);
        return view ? [compared(event, view, document, language)] : [];
      }),
    )
    .sort((a, b) => place(a) - place(b));
}
