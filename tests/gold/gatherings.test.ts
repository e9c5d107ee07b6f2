import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { calendars } from '../../src/lib/dates/calendars/index.ts';
import { day } from '../../src/lib/dates/day.ts';
import { knownBetween } from '../../src/lib/events/compare/known-between.ts';
import { compareSpans, type Comparison } from '../../src/lib/events/compare/order.ts';
import { periodBetween } from '../../src/lib/events/compare/period.ts';
import { spanOfEvent } from '../../src/lib/events/compare/span-of-event.ts';
import { loadCorpus } from '../../src/lib/events/load-corpus.ts';
import { readSeeds } from '../../src/lib/events/seeds-plugin.ts';

const corpus = loadCorpus(readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url))));

const assembly = 'iran-solidarity-assembly';
const edition2018 = 'free-iran-event-2018';
const summit = 'free-iran-summit';
const meeting = 'free-iran-meeting-2021';
const paris = 'paris-demonstration-2025';

function span(id: string, context: boolean) {
  const event = corpus.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return spanOfEvent(event, context);
}

function compare(a: string, b: string, { context }: { readonly context: boolean }): Comparison {
  return compareSpans(span(a, context), span(b, context));
}

function exactly(days: number) {
  return { order: 'before', apart: { how: 'exactly', least: days, most: days } };
}
const cannotBeTold = { order: 'unknown', apart: { how: 'unknown', least: 0, most: null } };

describe('the gatherings by their texts alone', () => {
  const context = false;

  it('puts the edition of 2018 before the meeting of 2021, 922 to 1,286 days apart', () => {
    const apart = { how: 'between', least: 922, most: 1286 };
    expect(compare(edition2018, meeting, { context })).toMatchObject({ order: 'before', apart });
  });

  it('puts the edition of 2018 at least the turn of a year before the online summit', () => {
    const found = compare(edition2018, summit, { context });
    expect(found).toMatchObject({ order: 'before', apart: { how: 'at-least', most: null } });
    expect(found.apart.least).toBeGreaterThanOrEqual(1);
  });

  it('cannot order the summit and the meeting of 2021', () => {
    expect(compare(summit, meeting, { context })).toMatchObject(cannotBeTold);
  });

  it.each([edition2018, summit, meeting, paris])('cannot order the assembly and %s', (other) => {
    expect(compare(assembly, other, { context })).toMatchObject(cannotBeTold);
  });

  it('counts 1,307 days from the meeting of 2021 to the demonstration in Paris', () => {
    expect(compare(meeting, paris, { context })).toMatchObject(exactly(1307));
  });

  it('counts them as other months and days in the Solar Hijri calendar', () => {
    const from = day(span(meeting, context).end.max);
    const to = day(span(paris, context).begin.min);
    expect(periodBetween(calendars.gregorian, from, to)).toEqual({ years: 3, months: 6, days: 27 });
    expect(periodBetween(calendars['solar-hijri'], from, to)).toEqual({
      years: 3,
      months: 6,
      days: 29,
    });
  });
});

describe('the gatherings with what is known from elsewhere', () => {
  it.each([
    [assembly, edition2018, 4031],
    [edition2018, summit, 748],
    [summit, meeting, 358],
    [edition2018, meeting, 1106],
    [meeting, paris, 1307],
    [assembly, summit, 4779],
  ])('counts from %s to %s %i days', (a, b, days) => {
    expect(compare(a, b, { context: true })).toMatchObject(exactly(days));
  });
});

describe('the gatherings with what their documents tell of two of them at once', () => {
  const known = corpus.documents.flatMap((document) => knownBetween(document));
  const gatherings = corpus.events.filter(({ gathering }) => gathering).map(({ id }) => id);

  it.each([false, true])('says of every pair what their dates say (context: %s)', (context) => {
    for (const [i, a] of gatherings.entries()) {
      for (const b of gatherings.slice(i + 1)) {
        const between = known.find((pair) => pair.a === a && pair.b === b);
        const distances = between?.[context ? 'context' : 'text'].distances;
        const together = compareSpans(span(a, context), span(b, context), distances);
        expect(together).toEqual(compare(a, b, { context }));
      }
    }
  });

  it('puts the assembly not before its preparation has ended, though neither has a date', () => {
    const preparation = 'iran-solidarity-assembly-preparation';
    expect(compare(assembly, preparation, { context: false })).toMatchObject(cannotBeTold);
    const pair = known.find(({ a, b }) => a === assembly && b === preparation);
    const found = compareSpans(
      span(assembly, false),
      span(preparation, false),
      pair?.text.distances,
    );
    expect(found).toMatchObject({ order: 'may-overlap', leaning: 'after' });
    expect(found.shared.most).toBe(1);
  });
});
