import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { emptyWords } from '$lib/view/messages/empty.ts';
import { sourceView } from '$lib/view/prepare/source-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.lang);
  const { documents } = corpus();
  return {
    sources: documents.map((document) => sourceView(document, language)),
    empty: documents.length === 0 ? emptyWords[language] : null,
  };
};
