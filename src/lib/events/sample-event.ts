/** An event for tests: nothing in it but what the model asks for. */
import type { TimelineEvent } from './model.ts';

export function sampleEvent(id: string): TimelineEvent {
  const same = { en: id, fa: id, ar: id };
  return {
    id,
    source: 'sample',
    kind: 'other',
    gathering: false,
    modality: 'asserted',
    title: same,
    excerpt: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' },
    date: {
      edtf: null,
      earliest: null,
      latest: null,
      words: null,
      at: null,
      calendar: 'none',
      basis: 'outside',
      derivation: [],
    },
    claims: [],
    attribution: same,
    ties: [],
    reviewed: true,
  };
}
