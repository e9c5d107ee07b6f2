import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { sourceView } from '$lib/view/prepare/source-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.lang);
  return { sources: corpus().documents.map((document) => sourceView(document, language)) };
};
