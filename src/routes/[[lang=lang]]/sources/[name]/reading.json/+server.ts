import { error, json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { documentReading } from '$lib/view/prepare/document-reading.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  corpus().documents.flatMap(({ name }) => [{ name }, { name, lang: 'fa' }, { name, lang: 'ar' }]);

/** How the dates of a document were read, and what it says of its events: fetched when a reader first asks. */
export const GET: RequestHandler = ({ params }) => {
  const document = corpus().documents.find(({ name }) => name === params.name);
  if (!document) error(404, `no document named ${params.name}`);
  return json(documentReading(document, languageOf(params.lang)));
};
