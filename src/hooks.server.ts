import type { Handle } from '@sveltejs/kit';
import { directionOf } from '$lib/text/language';
import { languageOf } from '$lib/view/links';

/** Gives each page its language and direction, and sends for its fonts early. */
export const handle: Handle = ({ event, resolve }) => {
  const language = languageOf(event.params.lang);

  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', language).replace('%dir%', directionOf(language)),
    // Every page speaks in both scripts, but none at first in the extended Latin of `-latin-ext`.
    preload: ({ type, path }) => type !== 'asset' && !path.includes('-latin-ext'),
  });
};
