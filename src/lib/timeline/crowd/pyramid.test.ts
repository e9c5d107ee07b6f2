import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, sampleLanes } from './crowd-samples.ts';
import { countSlices, mostIn, pyramidOf } from './pyramid.ts';
import { shelve } from './shelve.ts';

describe('a pyramid', () => {
  it('counts each event in the slice that holds its middle, finer and coarser than its own slices', () => {
    fc.assert(
      fc.property(
        columnsOf(300),
        fc.constantFrom(2, 16, 4096),
        fc.integer({ min: -12, max: 24 }),
        fc.integer({ min: -40, max: 40 }),
        (columns, most, power, from) => {
          const shelves = shelve(columns, sampleLanes);
          const pyramid = pyramidOf(shelves, most);
          const width = 2 ** power;
          // About where the events are, whatever the width.
          const first = Math.floor((from * 500) / width);
          const out = new Uint32Array(40).fill(7);
          for (let lane = 0; lane < sampleLanes; lane += 1) {
            countSlices(pyramid, shelves, lane, power, first, out);
            const expected = new Array<number>(out.length).fill(0);
            columns.start.forEach((start, i) => {
              const slice = Math.floor((start + (columns.end[i] as number)) / 2 / width) - first;
              if (columns.lane[i] === lane && slice in expected) {
                expected[slice] = (expected[slice] as number) + 1;
              }
            });
            expect([...out]).toEqual(expected);
          }
        },
      ),
    );
  });

  it('tells the most that any lane has in one slice', () => {
    const start = Float64Array.of(0.5, 1.5, 1.6, 100, 100);
    const lane = Uint16Array.of(0, 0, 0, 1, 0);
    const pyramid = pyramidOf(shelve({ start, end: start, lane }, 2), 4096);
    expect([mostIn(pyramid, 0), mostIn(pyramid, 2), mostIn(pyramid, 20)]).toEqual([2, 3, 4]);
  });

  it('counts nothing where there is nothing', () => {
    const none = new Float64Array(0);
    const shelves = shelve({ start: none, end: none, lane: new Uint16Array(0) }, 2);
    const out = new Uint32Array(3).fill(9);
    countSlices(pyramidOf(shelves), shelves, 1, 0, 0, out);
    expect([...out]).toEqual([0, 0, 0]);
  });
});
