import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { directionOf } from '$lib/text/language';
import { languageOf } from '$lib/view/links';
import { buildWith } from '$lib/view/turns/html-of';

buildWith(render);

/** Gives each page its language and direction, and sends for its fonts early. */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);
  const script = language === 'en' ? 'latin' : 'arabic';
  // The page of a document is set in the document's script as well.
  const isDocument = event.params.name !== undefined;

  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', language)
        .replace('%dir%', directionOf(language))
        .replace('%folder%', event.params.lang === undefined ? '' : `${event.params.lang}/`),
    // The other script comes when the page is laid out: it would hold up what all of the page is set in.
    preload: ({ type, path }) =>
      type !== 'asset' && (type !== 'font' || isDocument || path.includes(`-${script}-wght`)),
  });
};
