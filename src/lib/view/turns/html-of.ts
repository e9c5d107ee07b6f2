import type { Component } from 'svelte';
import type { render } from 'svelte/server';

let build: typeof render | null = null;

/** Gives what builds the pages' HTML: the server's alone, which the browser's code is not to hold. */
export function buildWith(renderer: typeof render): void {
  build = renderer;
}

/**
 * The HTML of a component, while the page is built; in the browser none.
 *
 * @param context what it finds of its surroundings
 */
export function htmlOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  context: Map<unknown, unknown>,
): string {
  return build?.(component as Component, { props, context }).body ?? '';
}
