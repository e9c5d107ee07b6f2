import { languageOf } from '$lib/view/links.ts';
import { messagesOf } from '$lib/view/messages/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
  const language = languageOf(params.lang);
  return { language, messages: await messagesOf(language) };
};
