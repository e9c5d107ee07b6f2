import { json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'fa' }, { lang: 'ar' }];

/** The events as the timeline shows them: fetched by a search on a page that comes without them. */
export const GET: RequestHandler = ({ params }) =>
  json(eventViews(corpus(), languageOf(params.lang)));
