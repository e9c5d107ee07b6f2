import { languageOf } from '$lib/view/links.ts';
import { compareMessages } from '$lib/view/messages/compare/compare.ts';
import type { PageLoad } from './$types';

/** What the page for comparing says, in its language alone. */
export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  words: await compareMessages(languageOf(params.lang)),
});
