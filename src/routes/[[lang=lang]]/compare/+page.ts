import { browser } from '$app/environment';
import { languageOf } from '$lib/view/links.ts';
import { compareMessages } from '$lib/view/messages/compare/compare.ts';
import type { PageLoad } from './$types';

/**
 * What the page for comparing says, in its language alone; and what it is built with, which the browser sends for later,
 * unless the address asks for something else than what was built.
 */
export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  words: await compareMessages(languageOf(params.lang)),
  Sections:
    browser && location.search === ''
      ? null
      : (await import('$lib/view/compare/Sections.svelte')).default,
});
