import { error } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { documentView } from '$lib/view/prepare/document-view.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const all = corpus();
  const language = languageOf(params.lang);
  const document = all.documents.find(({ name }) => name === params.name);
  if (!document) error(404, `no document named ${params.name}`);
  return { document: documentView(document, eventViews(all, language), language) };
};
