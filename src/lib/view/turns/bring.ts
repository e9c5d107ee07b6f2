import { hydrate, mount, unmount, untrack, type Component } from 'svelte';

/**
 * Brings to life what is built of a component, or makes it where nothing is.
 *
 * @param context what it finds of its surroundings
 * @returns takes it away
 */
export function bring<Props extends Record<string, unknown>>(
  part: Component<Props>,
  target: Element,
  props: Props,
  context: Map<unknown, unknown>,
): () => void {
  target.removeAttribute('data-asleep');
  const make = target.hasChildNodes() ? hydrate : mount;
  const made = untrack(() => make(part as Component, { target, props, context }));
  return () => void unmount(made);
}
