import { error, json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import type { DocumentTextView } from '$lib/view/prepare/model.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => corpus().documents.map(({ name }) => ({ name }));

/** The text of a document by itself: fetched when a reader wants to see more around a passage. */
export const GET: RequestHandler = ({ params }) => {
  const document = corpus().documents.find(({ name }) => name === params.name);
  if (!document) error(404, `no document named ${params.name}`);
  return json({ text: document.text, dimmed: document.boilerplate } satisfies DocumentTextView);
};
