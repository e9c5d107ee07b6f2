/** Events for tests: as few of their facts as a test has to name. */
import { day } from '../dates/day.ts';
import type { Basis } from '../dates/expression.ts';
import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import type { EventKind } from '../events/model.ts';
import type { Mark } from '../timeline/mark.ts';
import type { DateView, EventView } from './prepare/model.ts';

export interface Sample {
  readonly id: string;
  /** ISO day that the text gives; left out: none. */
  readonly on?: string;
  /** ISO day known from elsewhere. */
  readonly outside?: string;
  readonly kind?: EventKind;
  /** By what right the text's day stands; left out: stated. */
  readonly certainty?: Basis;
}

function dateView(on: string | undefined, basis: Basis): DateView {
  const at = on === undefined ? null : readIsoDay(on);
  const told = at === null ? null : isoDay(at);
  return {
    earliest: at,
    latest: at,
    basis,
    told: {
      gregorian: told,
      'solar-hijri': told && `AP of ${told}`,
      'lunar-hijri': told && `AH of ${told}`,
    },
  };
}

function markOf(sample: Sample, on: string | undefined, certainty: Basis): Mark | null {
  if (on === undefined) return null;
  const at = readIsoDay(on) ?? day(0);
  const kind = sample.kind ?? 'gathering';
  return {
    id: sample.id,
    kind,
    gathering: kind === 'gathering',
    certainty,
    textual: null,
    shape: 'day',
    from: at,
    to: at,
    earliest: at,
    latest: at,
    openStart: false,
    openEnd: false,
    approximate: false,
  };
}

/** Events as a page is given them, ranked by their days, those without one last in the order given. */
export function sampleEvents(samples: readonly Sample[]): EventView[] {
  const rankBy = (dateOf: (sample: Sample) => string | undefined): ((sample: Sample) => number) => {
    const order = samples.toSorted((a, b) => (dateOf(a) ?? 'z').localeCompare(dateOf(b) ?? 'z'));
    return (sample) => order.indexOf(sample);
  };
  const byText = rankBy(({ on }) => on);
  const byContext = rankBy(({ on, outside }) => outside ?? on);

  return samples.map((sample) => {
    const { id, on, outside, kind = 'gathering', certainty = 'stated' } = sample;
    const text = markOf(sample, on, certainty);
    return {
      id,
      source: 'document',
      sourceTitle: 'The document',
      language: 'ar',
      kind,
      gathering: kind === 'gathering',
      modality: 'asserted',
      reviewed: true,
      title: `Title of ${id}`,
      name: `Title of ${id}`,
      label: `Label of ${id}`,
      line: `سطر ${id}`,
      date: dateView(on, on === undefined ? 'unknown' : certainty),
      ...(outside !== undefined && { outside: dateView(outside, 'outside') }),
      mark: { text, context: outside === undefined ? text : markOf(sample, outside, 'outside') },
      rank: { text: byText(sample), context: byContext(sample) },
    };
  });
}
