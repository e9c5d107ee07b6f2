import type { PageLoad } from './$types';

/** Only a long document needs what sets one. */
export const load: PageLoad = async ({ data: { document } }) => ({
  document,
  Long: document.long ? (await import('$lib/view/source/long/LongDocument.svelte')).default : null,
});
