import type { Language } from '../../text/language.ts';
import type { Alternates } from '../links.ts';
import type { Selection } from '../selection.svelte.ts';

/** What there is to greet a reader with. */
export interface Greeting {
  readonly language: Language;
  /** The page in each language. */
  readonly alternates: () => Alternates;
  readonly selection: Pick<Selection, 'id'>;
}

/**
 * Says what of the address leads nowhere, and offers the reader's own language; fetches what says it where there may be
 * something to say. static/before-paint.js has looked which language that is. A module between the pages and what they
 * fetch, since a page would bring its styles itself.
 */
export function greet(greeting: Greeting): void {
  const { id } = greeting.selection;
  const isLost = id !== null && !document.getElementById(id);
  if (isLost || location.search || document.documentElement.dataset['offered'])
    void import('./arrive.svelte.ts').then(({ arrive }) => arrive(greeting));
}
