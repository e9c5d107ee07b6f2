import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, sampleLanes } from './crowd-samples.ts';
import { shelve } from './shelve.ts';
import { bisect, bisectPast, leastLevel, levelOf, middleAt } from './shelves.ts';

describe('levelOf', () => {
  it('is the power of two that a duration reaches, exactly', () => {
    expect([1, 1.99, 2, 3.5, 4, 1024].map(levelOf)).toEqual([0, 0, 1, 1, 2, 10]);
    expect(levelOf(8 - 2 ** -50)).toBe(2);
    expect(levelOf(0.25)).toBe(-2);
  });

  it('puts all that hardly lasts on the lowest level', () => {
    expect([0, 1e-9, 2 ** -20].map(levelOf)).toEqual([leastLevel, leastLevel, leastLevel]);
  });
});

describe('shelve', () => {
  it('keeps every event whole, in its lane, on the shelf of its duration and in order of middles', () => {
    fc.assert(
      fc.property(columnsOf(200), (columns) => {
        const shelves = shelve(columns, sampleLanes);
        expect([...shelves.index].sort((a, b) => a - b)).toEqual([...columns.start.keys()]);
        let seen = 0;
        shelves.lanes.forEach((own, lane) => {
          for (const shelf of own) {
            expect([shelf.lane, shelf.first]).toEqual([lane, seen]);
            seen = shelf.last;
            for (let at = shelf.first; at < shelf.last; at += 1) {
              const from = shelves.index[at] as number;
              const start = shelves.start[at] as number;
              const end = shelves.end[at] as number;
              expect([start, end, lane]).toEqual([
                columns.start[from],
                columns.end[from],
                columns.lane[from],
              ]);
              expect(levelOf(end - start)).toBe(shelf.level);
              if (at > shelf.first) {
                expect(middleAt(shelves, at)).toBeGreaterThanOrEqual(middleAt(shelves, at - 1));
              }
            }
          }
        });
        expect(seen).toBe(columns.start.length);
      }),
    );
  });

  it('sorts more events than fit together in one part', () => {
    const length = 30_000;
    // A walk that comes by every number once.
    const start = Float64Array.from({ length }, (_, i) => (i * 7919) % length);
    const shelves = shelve({ start, end: start, lane: new Uint16Array(length) }, 1);
    expect(shelves.start.every((at, i) => at === i)).toBe(true);
  });

  it('leaves events with one middle in their order', () => {
    const start = Float64Array.of(5, 5, 5);
    const shelves = shelve({ start, end: start, lane: Uint16Array.of(1, 0, 1) }, 2);
    expect([...shelves.index]).toEqual([1, 0, 2]);
  });

  it('finds by bisection what a search finds', () => {
    fc.assert(
      fc.property(columnsOf(60), fc.double({ min: -3e4, max: 3e4, noNaN: true }), (columns, at) => {
        const shelves = shelve(columns, sampleLanes);
        for (const { first, last } of shelves.lanes.flat()) {
          const middles = Array.from({ length: last - first }, (_, i) =>
            middleAt(shelves, first + i),
          );
          const instant = middles[0] !== undefined && at < 0 ? middles[0] : at;
          const before = middles.filter((middle) => middle < instant).length;
          const upTo = middles.filter((middle) => middle <= instant).length;
          expect(bisect(shelves, first, last, instant)).toBe(first + before);
          expect(bisectPast(shelves, first, last, instant)).toBe(first + upTo);
        }
      }),
    );
  });
});
