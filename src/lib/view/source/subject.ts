import type { Anchor } from '../timeline/beside.ts';

/** What of a text is asked about: a date, by its number, or the events of a passage, by their ids. */
export type Asked =
  | { readonly kind: 'date'; readonly index: number }
  | { readonly kind: 'events'; readonly ids: readonly string[] };

/** With where on the page it was asked. */
export type Subject = Asked & { readonly anchor: Anchor };
