/** Compared events for tests: as few of their facts as a test has to name. */
import { anySpan, type Span } from '../../events/span.ts';
import type { ComparedClaim, ComparedEvent } from '../prepare/compare/model.ts';
import { sampleEvents, type Sample } from '../sample-events.ts';

export interface SampleRow extends Sample {
  readonly claims?: readonly Pick<ComparedClaim, 'about' | 'value'>[];
  readonly place?: string;
  readonly words?: string;
}

function spanOf(on: number | null): Span {
  if (on === null) return anySpan;
  return { begin: { min: on, max: on }, end: { min: on, max: on }, isDay: true };
}

/** Rows in the order given. */
export function sampleRows(samples: readonly SampleRow[]): ComparedEvent[] {
  const detail = { edtf: null, weekdays: null };
  return sampleEvents(samples).map((event, i) => {
    const { claims = [], place, words = null } = samples[i] ?? {};
    return {
      event: { ...event, ...(place !== undefined && { place: { key: place, name: place } }) },
      span: {
        text: spanOf(event.date.earliest),
        context: spanOf((event.outside ?? event.date).earliest),
      },
      detail: { text: detail, context: detail },
      words,
      calendar: null,
      attribution: 'the report',
      claims: claims.map((claim) => ({ ...claim, label: claim.about, quote: claim.value })),
      excerpt: `Excerpt of ${event.id}`,
      document: { original: 'The document', title: null },
      publisher: null,
      reference: null,
    };
  });
}
