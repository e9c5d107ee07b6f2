/**
 * What has the page printed. A module between the page and it, since the page would bring the styles of all that it
 * fetches itself.
 */
export const loadOnPaper = () => import('./on-paper.ts');
