import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWindow, sortColumns, type EventColumns } from './columns.ts';
import { pyramidOf, slicesIn } from './pyramid.ts';

const lanes = 3;
/** Instants to the minute or so: no two of them are a rounding error apart. */
const instants = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1024, max: max * 1024 }).map((count) => count / 1024);
const events = fc
  .array(
    fc.record({
      start: instants(-4e4, 4e4),
      length: fc.oneof(fc.constant(0), fc.constant(1), instants(0, 5000)),
      lane: fc.integer({ min: 0, max: lanes - 1 }),
    }),
    { maxLength: 100 },
  )
  .map((list): EventColumns => ({
    start: Float64Array.from(list, ({ start }) => start),
    end: Float64Array.from(list, ({ start, length }) => start + length),
    lane: Uint16Array.from(list, ({ lane }) => lane),
  }));
const windows = fc
  .tuple(
    fc.double({ min: -5e4, max: 5e4, noNaN: true }),
    fc.double({ min: 1, max: 2e4, noNaN: true }),
  )
  .map(([start, span]) => ({ start, end: start + span }));

describe('sortColumns', () => {
  it('keeps every event whole, in order of starts', () => {
    fc.assert(
      fc.property(events, (columns) => {
        const sorted = sortColumns(columns);
        expect(new Set(sorted.index).size).toBe(columns.start.length);
        sorted.index.forEach((from, i) => {
          expect([sorted.start[i], sorted.end[i], sorted.lane[i]]).toEqual([
            columns.start[from],
            columns.end[from],
            columns.lane[from],
          ]);
          if (i > 0) expect(sorted.start[i]).toBeGreaterThanOrEqual(sorted.start[i - 1] as number);
        });
      }),
    );
  });

  it('refuses columns of different lengths and events that end before they start', () => {
    const lane = new Uint16Array(1);
    expect(() => sortColumns({ start: Float64Array.of(1), end: Float64Array.of(), lane })).toThrow(
      RangeError,
    );
    expect(() => sortColumns({ start: Float64Array.of(1), end: Float64Array.of(0), lane })).toThrow(
      RangeError,
    );
    expect(() =>
      sortColumns({ start: Float64Array.of(1), end: Float64Array.of(Number.NaN), lane }),
    ).toThrow(RangeError);
  });
});

describe('inWindow', () => {
  it('leaves out no event that the window shows any of', () => {
    fc.assert(
      fc.property(events, windows, (columns, window) => {
        const sorted = sortColumns(columns);
        const [first, last] = inWindow(sorted, window);
        sorted.start.forEach((start, i) => {
          const shown = start < window.end && (sorted.end[i] as number) > window.start;
          if (shown) expect(i >= first && i < last).toBe(true);
        });
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });

  it('holds nothing else where no event outlasts a later one', () => {
    const start = Float64Array.from({ length: 100 }, (_, i) => i);
    const sorted = sortColumns({
      start,
      end: start.map((at) => at + 1),
      lane: new Uint16Array(100),
    });
    expect(inWindow(sorted, { start: 10, end: 20 })).toEqual([10, 20]);
    expect(inWindow(sorted, { start: -5, end: 0 })).toEqual([0, 0]);
    expect(inWindow(sorted, { start: 100, end: 200 })).toEqual([100, 100]);
  });
});

describe('a pyramid', () => {
  const everything = { start: -1e6, end: 1e6 };

  it('counts every event once in its lane, at every resolution', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(1, 8, 64, 4096), (columns, most) => {
        const pyramid = pyramidOf(columns, lanes, most);
        for (let lane = 0; lane < lanes; lane += 1) {
          const expected = columns.lane.filter((one) => one === lane).length;
          for (const width of [1e-9, 1, 7, 100, 5000, 1e9]) {
            const slices = slicesIn(pyramid, lane, everything, width);
            expect(slices.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
          }
        }
      }),
    );
  });

  it('puts each event into the slice that holds its middle', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 0.01, max: 1000, noNaN: true }), (columns, width) => {
        const pyramid = pyramidOf(columns, lanes);
        columns.start.forEach((start, i) => {
          const middle = (start + (columns.end[i] as number)) / 2;
          const slices = slicesIn(
            pyramid,
            columns.lane[i] as number,
            { start: middle, end: middle + 1e-6 },
            width,
          );
          expect(slices.some((slice) => slice.start <= middle && middle < slice.end)).toBe(true);
        });
      }),
    );
  });

  it('gives slices at least as wide as asked, at places that do not move with the window', () => {
    const columns = {
      start: Float64Array.of(0.5, 1.5, 100, 1000),
      end: Float64Array.of(0.5, 1.5, 100, 1000),
      lane: Uint16Array.of(0, 0, 0, 1),
    };
    const pyramid = pyramidOf(columns, 2);
    expect(slicesIn(pyramid, 0, { start: 0, end: 200 }, 3)).toEqual([
      { start: 0, end: 4, count: 2 },
      { start: 100, end: 104, count: 1 },
    ]);
    expect(slicesIn(pyramid, 0, { start: 3.5, end: 101 }, 4)).toEqual([
      { start: 0, end: 4, count: 2 },
      { start: 100, end: 104, count: 1 },
    ]);
    expect(slicesIn(pyramid, 1, { start: 0, end: 200 }, 4)).toEqual([]);
  });

  it('is empty for no events, and refuses a lane that is none', () => {
    const none = { start: new Float64Array(0), end: new Float64Array(0), lane: new Uint16Array(0) };
    expect(slicesIn(pyramidOf(none, 1), 0, everything, 1)).toEqual([]);
    const stray = { start: Float64Array.of(0), end: Float64Array.of(1), lane: Uint16Array.of(4) };
    expect(() => pyramidOf(stray, 4)).toThrow(RangeError);
  });
});
