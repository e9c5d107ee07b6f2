import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanePlan, othersLane } from './lane-plan.ts';
import { laneGroupings, restLane } from './lanes.ts';

const event = (id: string, place: string | null, source = 'a') => ({
  id,
  kind: 'statement' as const,
  source,
  language: 'fa' as const,
  place,
});
const places = (...names: (string | null)[]) => names.map((name, i) => event(`e${i}`, name));
const many = 99;

describe('lanePlan', () => {
  it('puts the fullest lane first, of two alike the one that begins first, what says nothing last', () => {
    const events = places(null, 'paris', 'tehran', null, 'tehran', 'brussels', null);
    const { keys, counts } = lanePlan(events, 'place', [], many);
    expect(keys).toEqual(['tehran', 'paris', 'brussels', restLane]);
    expect([...counts]).toEqual([
      ['tehran', 2],
      ['paris', 1],
      ['brussels', 1],
      [restLane, 3],
    ]);
  });

  it('leaves kinds in their own order, whatever they hold', () => {
    const events = [
      { ...event('a', null), kind: 'legal' as const },
      { ...event('b', null), kind: 'legal' as const },
      { ...event('c', null), kind: 'gathering' as const },
    ];
    expect(lanePlan(events, 'kind', [], many).keys).toEqual(['gathering', 'diplomacy']);
  });

  it('puts before them what the reader has moved, and forgets lanes that are gone', () => {
    const events = places('paris', 'paris', 'tehran', 'brussels');
    expect(lanePlan(events, 'place', ['brussels', 'rome'], many).keys).toEqual([
      'brussels',
      'paris',
      'tehran',
    ]);
  });

  it('brings the smallest together where there are too many, and counts them', () => {
    const events = places('paris', 'paris', 'tehran', 'brussels', 'rome', null);
    const { keys, counts, merged, laneOf } = lanePlan(events, 'place', [], 3);
    expect(keys).toEqual(['paris', othersLane, restLane]);
    expect(counts.get(othersLane)).toBe(3);
    expect(merged).toEqual(['tehran', 'brussels', 'rome']);
    expect([laneOf('e0'), laneOf('e3'), laneOf('e5')]).toEqual(['paris', othersLane, restLane]);
  });

  it('leaves no event without a lane and counts each once, in no more lanes than there is room for', () => {
    const facts = fc.array(
      fc.record({
        place: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')),
        source: fc.constantFrom('1', '2', '3'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...laneGroupings),
        fc.integer({ min: 2, max: 8 }),
        (list, by, most) => {
          const events = list.map(({ place, source }, i) => event(`e${i}`, place, source));
          const { keys, counts, laneOf } = lanePlan(events, by, [], most);
          expect(keys.length).toBeLessThanOrEqual(Math.max(most, 2));
          expect(new Set(keys)).toEqual(new Set(events.map(({ id }) => laneOf(id))));
          for (const key of keys) {
            expect(counts.get(key)).toBe(events.filter(({ id }) => laneOf(id) === key).length);
          }
        },
      ),
    );
  });
});
