import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { comparedEvents } from '$lib/view/prepare/compare/compared-events.ts';
import { packCompared } from '$lib/view/prepare/compare/parcel.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'fa' }, { lang: 'ar' }];

/** Every event as one that can be compared: fetched when a reader compares one that is no gathering. */
export const GET: RequestHandler = ({ params }) => {
  const language = languageOf(params.lang);
  const all = corpus();
  return new Response(packCompared(comparedEvents(all, eventViews(all, language), language)), {
    headers: { 'content-type': 'application/json' },
  });
};
