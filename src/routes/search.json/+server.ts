import { json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { searchData } from '$lib/view/prepare/search-data.ts';

export const prerender = true;

/** All that can be searched, in every language: fetched when a reader first searches. */
export function GET(): Response {
  return json(searchData(corpus()));
}
