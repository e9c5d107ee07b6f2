import { json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server';
import { eventsJson } from '$lib/events/write-events-json';

export const prerender = true;

/** Every event with its date, excerpt and claims; `events-json-schema.ts` describes the fields. */
export function GET(): Response {
  return json(eventsJson(corpus()));
}
