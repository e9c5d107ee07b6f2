import { error, json } from '@sveltejs/kit';
import { corpus } from '$lib/events/corpus.server.ts';
import { languageOf } from '$lib/view/links.ts';
import type { DocumentPart } from '$lib/view/prepare/document-model.ts';
import { documentParts, partCount } from '$lib/view/prepare/document-parts.ts';
import { eventViews } from '$lib/view/prepare/event-view.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  corpus().documents.flatMap((document) =>
    Array.from({ length: partCount(document) }, (_, part) => String(part)).flatMap((part) =>
      ([{}, { lang: 'fa' }, { lang: 'ar' }] as const).map((lang) => ({
        ...lang,
        name: document.name,
        part,
      })),
    ),
  );

/** What tells the parts of a document, by the page's language and its name: made once for all of them. */
const tellers = new Map<string, (part: number) => DocumentPart>();

/** What there is to tell of a document, or of a part of a long one: fetched when a reader first asks. */
export const GET: RequestHandler = ({ params }) => {
  const all = corpus();
  const document = all.documents.find(({ name }) => name === params.name);
  const part = Number(params.part);
  if (!document || !(part < partCount(document))) error(404, `no part ${params.part}`);
  const language = languageOf(params.lang);
  const key = `${language} ${document.name}`;
  const tell = tellers.get(key) ?? documentParts(document, eventViews(all, language), language);
  tellers.set(key, tell);
  return json(tell(part));
};
