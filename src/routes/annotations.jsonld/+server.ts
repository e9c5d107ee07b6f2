import { corpus } from '$lib/events/corpus.server';
import { annotations } from '$lib/events/write-annotations';

export const prerender = true;

/** Every excerpt and claim as a W3C Web Annotation; `write-annotations.ts` says how. */
export function GET(): Response {
  return new Response(JSON.stringify(annotations(corpus())), {
    headers: { 'content-type': 'application/ld+json' },
  });
}
