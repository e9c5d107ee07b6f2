import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../dates/day.ts';
import type { TimelineEvent } from './model.ts';
import { compareEvents } from './order.ts';
import { sampleEvent } from './sample-event.ts';

type Ends = readonly [number | null, number | null];

const ends = ([earliest, latest]: Ends) => ({
  edtf: null,
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

function dated(id: string, text: Ends, outside?: Ends): TimelineEvent {
  const event = sampleEvent(id);
  return {
    ...event,
    date: { ...event.date, ...ends(text) },
    ...(outside && { outside: { ...ends(outside), reference: same('elsewhere') } }),
  };
}

const same = (text: string) => ({ en: text, fa: text, ar: text });

const sorted = (events: readonly TimelineEvent[], withContext = false) =>
  [...events].sort((a, b) => compareEvents(a, b, withContext)).map(({ id }) => id);

describe('compareEvents', () => {
  it('goes by the earliest day, then the latest, then the id', () => {
    const events = [
      dated('d', [20, 30]),
      dated('c', [10, 30]),
      dated('b', [10, 12]),
      dated('a', [10, 12]),
    ];
    expect(sorted(events)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts an open end after every known one, and undated events last', () => {
    const events = [
      dated('undated', [null, null]),
      dated('up-to', [null, 5]),
      dated('from', [10, null]),
      dated('day', [10, 10]),
    ];
    expect(sorted(events)).toEqual(['day', 'from', 'up-to', 'undated']);
  });

  it('counts knowledge from elsewhere only with context', () => {
    const events = [dated('told', [10, 10]), dated('known', [null, null], [1, 1])];
    expect(sorted(events)).toEqual(['told', 'known']);
    expect(sorted(events, true)).toEqual(['known', 'told']);
  });

  it('is a total order', () => {
    const end = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    const event = fc
      .record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.tuple(end, end) })
      .map(({ id, text }) => dated(id, text));
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        expect(Math.sign(compareEvents(a, b))).toBe(-Math.sign(compareEvents(b, a)) + 0);
        if (compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0) {
          expect(compareEvents(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
