import { mount } from 'svelte';
import Arrival from './Arrival.svelte';
import type { Greeting } from './greet.ts';

/** The address that a reader came with: the page changes its own as it is looked at. */
let address = $state('');
let isMounted = false;

/** Says what there is to say of the address as it is now, in place of what was said before. */
export function arrive(greeting: Greeting): void {
  address = location.href;
  const page = document.querySelector('body > div');
  const header = [...(page?.children ?? [])].find((part) => part.querySelector('header'));
  if (isMounted || !page || !header) return;
  isMounted = true;
  // Before the page for who goes through it by keyboard or ear, though after the link that leads past the header.
  mount(Arrival, {
    target: page,
    anchor: header,
    props: {
      greeting,
      get address() {
        return address;
      },
    },
  });
}
