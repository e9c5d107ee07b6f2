import { json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { eventDetails } from '$lib/view/prepare/event-details.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'fa' }, { lang: 'ar' }];

/** What the reader shows of each event, by its id: fetched when a reader first chooses one. */
export const GET: RequestHandler = ({ params }) =>
  json(eventDetails(corpus(), languageOf(params.lang)));
