import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import { emptyWords } from '$lib/view/messages/empty.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const language = languageOf(params.lang);
  const all = corpus();
  return {
    events: eventViews(all, language),
    documents: all.documents.length,
    empty: all.events.length === 0 ? emptyWords[language] : null,
  };
};
