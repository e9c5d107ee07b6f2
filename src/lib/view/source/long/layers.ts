import type { LongDocumentView } from '../../prepare/document-model.ts';
import type { Layer } from './near-colours.ts';

const bases = ['stated', 'inferred', 'outside', 'unknown'] as const;

/** What is coloured of a long document; a date speaks over the excerpt that it stands in. */
export function layersOf({ excerpts, dimmed, dates }: LongDocumentView): Layer[] {
  return [
    { name: 'excerpt', priority: 0, stretches: excerpts },
    { name: 'dimmed', priority: 0, stretches: dimmed },
    ...bases.map((basis) => ({
      name: basis,
      priority: 1,
      stretches: dates.filter((date) => date.basis === basis),
    })),
  ];
}
