import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { comparedEvents } from '$lib/view/prepare/compare/compared-events.ts';
import { knownViews } from '$lib/view/prepare/compare/known-views.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.lang);
  const all = corpus();
  const events = eventViews(all, language);
  return {
    events,
    known: knownViews(all, language),
    gatherings: comparedEvents(all, events, language).filter(({ event }) => event.gathering),
  };
};
