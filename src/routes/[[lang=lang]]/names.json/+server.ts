import { json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { names } from '$lib/view/prepare/names.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{}, { lang: 'fa' }, { lang: 'ar' }];

/** What every document and event is called: fetched where an address names one that there is not. */
export const GET: RequestHandler = ({ params }) => json(names(corpus(), languageOf(params.lang)));
