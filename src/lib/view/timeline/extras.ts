/** What is fetched when a hand or the focus comes near the timeline, in one piece. */
export { default as Extras } from './Extras.svelte';
export { default as FoldedLanes } from './FoldedLanes.svelte';
export { favour } from '../../timeline/favour.ts';
