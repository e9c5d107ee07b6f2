import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdOf, laneAt } from './crowd.ts';
import { columnsOf, sampleLanes } from './crowd-samples.ts';
import { endOfLane, firstBetween, nearestInLane, nextInLane } from './neighbours.ts';
import { middleAt } from './shelves.ts';

const crowds = columnsOf(120).map((columns) => crowdOf(columns, sampleLanes));
const lanes = fc.integer({ min: 0, max: sampleLanes - 1 });
const instants = fc.oneof(
  fc.double({ min: -3e4, max: 3e4, noNaN: true }),
  fc.integer({ min: -5, max: 45 }),
);

describe('neighbours in a crowd', () => {
  it('lead from the first event of a lane through every one to the last, and back', () => {
    fc.assert(
      fc.property(crowds, lanes, (crowd, lane) => {
        const { shelves, counts } = crowd;
        const walk = (step: -1 | 1): number[] => {
          const seen: number[] = [];
          let place = endOfLane(crowd, lane, step);
          while (place !== null) {
            seen.push(place);
            place = nextInLane(crowd, lane, { middle: middleAt(shelves, place), place }, step);
          }
          return seen;
        };
        const there = walk(1);
        expect(new Set(there).size).toBe(counts[lane]);
        expect(there.every((place) => laneAt(crowd, place) === lane)).toBe(true);
        const middles = there.map((place) => middleAt(shelves, place));
        expect(middles).toEqual(middles.toSorted((a, b) => a - b));
        expect(walk(-1)).toEqual(there.toReversed());
      }),
    );
  });

  it('are as near as any event of the lane', () => {
    fc.assert(
      fc.property(crowds, lanes, instants, (crowd, lane, instant) => {
        const { shelves } = crowd;
        const distances = (shelves.lanes[lane] ?? []).flatMap(({ first, last }) =>
          Array.from({ length: last - first }, (_, i) =>
            Math.abs(middleAt(shelves, first + i) - instant),
          ),
        );
        const found = nearestInLane(crowd, lane, instant);
        if (distances.length === 0) expect(found).toBeNull();
        else {
          expect(Math.abs(middleAt(shelves, found ?? -1) - instant)).toBe(Math.min(...distances));
        }
      }),
    );
  });

  it('are found among many with the very same middle', () => {
    const start = new Float64Array(1000);
    const end = start.map((_, i) => (i % 2 === 0 ? 0 : 1));
    const at = start.map((_, i) => (i % 2 === 0 ? 0.5 : 0));
    const crowd = crowdOf(
      {
        start: at,
        end: at.map((from, i) => from + (end[i] as number)),
        lane: new Uint16Array(1000),
      },
      1,
    );
    let place = endOfLane(crowd, 0, 1);
    let count = 0;
    for (; place !== null; count += 1) place = nextInLane(crowd, 0, { middle: 0.5, place }, 1);
    expect(count).toBe(1000);
  });
});

describe('firstBetween', () => {
  it('gives the first events with their middle in a stretch, in order', () => {
    const start = Float64Array.of(3, 1, 2, 9, 0);
    const end = Float64Array.of(3, 1, 4, 9, 20);
    const crowd = crowdOf({ start, end, lane: new Uint16Array(5) }, 1);
    const indices = (most: number): number[] =>
      firstBetween(crowd, 0, 1, 9, most).map((place) => crowd.shelves.index[place] as number);
    // Two with their middle on day 3, the shorter of them before the longer; the one of day 9 is not before day 9.
    expect(indices(9)).toEqual([1, 0, 2]);
    expect(indices(2)).toEqual([1, 0]);
    expect(firstBetween(crowd, 0, 4, 5, 9)).toEqual([]);
  });
});
