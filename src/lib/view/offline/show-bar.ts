import { mount, type ComponentProps } from 'svelte';
import UpdateBar from './UpdateBar.svelte';

/** Puts the bar at the end of the page, outside what the pages are made of: it stays while they change. */
export function showBar(props: ComponentProps<typeof UpdateBar>): void {
  mount(UpdateBar, { target: document.body, props });
}
