/**
 * What a first view of the timeline does without. A module between the timeline and its parts, since the page would bring
 * the styles of all that it fetches itself.
 */
export const loadExtras = () => import('./extras.ts');

/** What draws more events than can be laid out one by one. */
export const loadCrowd = () => import('./crowd/open.ts');
