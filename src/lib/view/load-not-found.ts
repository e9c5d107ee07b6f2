/**
 * What is shown where a page is missing: no first view needs it, though each brings along the pages that show it. A module
 * between the two, since a page would bring its styles as well.
 */
export const loadNotFound = () => import('./NotFound.svelte');
export const loadAstray = () => import('./Astray.svelte');
