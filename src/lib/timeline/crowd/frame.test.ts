import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, type Window } from '../window.ts';
import { crowdOf, type Crowd } from './crowd.ts';
import { columnsOf, sampleLanes, windows } from './crowd-samples.ts';
import { Frame } from './frame.ts';
import { middleAt } from './shelves.ts';
import { dotPx, slicesInCell } from './tile.ts';

const width = 1000;
const rows = [2, 3, 5];
/** A crowd is large already. */
const runs = { numRuns: 40 };

interface DrawnMark {
  place: number;
  lane: number;
  row: number;
  x: number;
  x2: number;
}

const marksOf = ({ marks }: Frame): DrawnMark[] =>
  Array.from({ length: marks.count }, (_, i) => ({
    place: marks.place[i] as number,
    lane: marks.lane[i] as number,
    row: marks.row[i] as number,
    x: marks.x[i] as number,
    x2: marks.x2[i] as number,
  }));

const cellsOf = ({ cells }: Frame) =>
  Array.from({ length: cells.count }, (_, i) => ({
    lane: cells.lane[i] as number,
    top: cells.top[i] as number,
    events: cells.events[i] as number,
    x: cells.x[i] as number,
    x2: cells.x2[i] as number,
    start: cells.start[i] as number,
    end: cells.end[i] as number,
    slices: [...cells.slices.subarray(i * slicesInCell, (i + 1) * slicesInCell)],
  }));

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

/** A crowd, a frame of it, and two windows. */
const cases = fc.tuple(columnsOf(250), windows, windows).map(([columns, a, b]) => {
  const crowd = crowdOf(columns, sampleLanes);
  return { crowd, frame: new Frame(crowd, rows), a, b };
});

const shows = ({ shelves }: Crowd, place: number, window: Window): boolean =>
  (shelves.end[place] as number) > window.start && (shelves.start[place] as number) < window.end;

describe('a frame', () => {
  it('counts every event once: as a mark, in a cell, before, after or all through the view', () => {
    fc.assert(
      fc.property(cases, ({ crowd, frame, a, b }) => {
        for (const window of [a, b]) {
          frame.compose(window, width);
          const { earlier, later, goingOn } = frame.sides;
          for (let lane = 0; lane < sampleLanes; lane += 1) {
            const own = <Thing extends { lane: number }>(things: Thing[]): Thing[] =>
              things.filter((thing) => thing.lane === lane);
            const all =
              own(marksOf(frame)).length +
              sum(own(cellsOf(frame)).map(({ events }) => events)) +
              (earlier[lane] as number) +
              (later[lane] as number) +
              (goingOn[lane] as number);
            expect(all).toBe(crowd.counts[lane]);
            expect(Math.min(earlier[lane] as number, later[lane] as number)).toBeGreaterThanOrEqual(
              0,
            );
            expect(goingOn[lane]).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      runs,
    );
  });

  it('puts no event that shows in the view before it or after it', () => {
    fc.assert(
      fc.property(cases, ({ crowd, frame, a }) => {
        frame.compose(a, width);
        const { earlier, later } = frame.sides;
        const { shelves } = crowd;
        crowd.shelves.lanes.forEach((own, lane) => {
          const places = own.flatMap(({ first, last }) =>
            Array.from({ length: last - first }, (_, i) => first + i),
          );
          const ended = places.filter((place) => (shelves.end[place] as number) <= a.start);
          const coming = places.filter((place) => (shelves.start[place] as number) >= a.end);
          // A dot at the edge is wider than its event.
          expect(earlier[lane]).toBeLessThanOrEqual(ended.length);
          expect(later[lane]).toBeLessThanOrEqual(coming.length);
        });
      }),
      runs,
    );
  });

  it('lets nothing overlap: marks of a row, and a density with the marks in its rows', () => {
    fc.assert(
      fc.property(cases, ({ frame, a }) => {
        frame.compose(a, width);
        const marks = marksOf(frame);
        const apart = (a: { x: number; x2: number }, b: { x: number; x2: number }): boolean =>
          a.x2 <= b.x + 0.01 || b.x2 <= a.x + 0.01;
        for (const [i, mark] of marks.entries()) {
          for (const other of marks.slice(i + 1)) {
            if (mark.lane === other.lane && mark.row === other.row) {
              expect(apart(mark, other)).toBe(true);
            }
          }
          for (const cell of cellsOf(frame)) {
            if (cell.lane === mark.lane && mark.row >= cell.top)
              expect(apart(mark, cell)).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('draws a mark over its event, as a dot at least, in a row of its lane', () => {
    fc.assert(
      fc.property(cases, ({ crowd, frame, a }) => {
        frame.compose(a, width);
        const { shelves } = crowd;
        const perDay = width / spanOf(a);
        for (const { place, lane, row, x, x2 } of marksOf(frame)) {
          const middle = (middleAt(shelves, place) - a.start) * perDay;
          const long = ((shelves.end[place] as number) - (shelves.start[place] as number)) * perDay;
          expect(row).toBeLessThan(rows[lane] as number);
          if (long < 2 * dotPx) expect((x + x2) / 2).toBeCloseTo(middle, 1);
          expect(x2 - x).toBeGreaterThan(0);
          const half = Math.max(long, dotPx) / 2;
          expect(x).toBeGreaterThanOrEqual(middle - half - 0.1);
          expect(x2).toBeLessThanOrEqual(middle + half + 0.1);
        }
      }),
      runs,
    );
  });

  it('counts in a cell what has its middle there and is not drawn', () => {
    fc.assert(
      fc.property(cases, ({ crowd, frame, a }) => {
        frame.compose(a, width);
        const { shelves } = crowd;
        // Bars that have a row and are just out of view are not drawn either.
        const drawn = new Set(marksOf(frame).map(({ place }) => place));
        for (const { lane, events, start, end, slices } of cellsOf(frame)) {
          const inside = crowd.shelves.lanes[lane]?.flatMap(({ first, last }) =>
            Array.from({ length: last - first }, (_, i) => first + i).filter((place) => {
              const middle = middleAt(shelves, place);
              return middle >= start && middle < end && !drawn.has(place);
            }),
          );
          expect(sum(slices)).toBe(events);
          const hidden = inside?.filter((place) => !shows(crowd, place, a)) ?? [];
          expect(events).toBeLessThanOrEqual(inside?.length ?? 0);
          expect(events).toBeGreaterThanOrEqual((inside?.length ?? 0) - hidden.length);
        }
      }),
      runs,
    );
  });

  it('moves nothing to another row while one pans', () => {
    fc.assert(
      fc.property(
        cases,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        ({ crowd, frame, a }, by) => {
          frame.compose(a, width);
          const before = new Map(marksOf(frame).map(({ place, row }) => [place, row]));
          const days = by * spanOf(a);
          // A frame of its own: nothing that has been worked out before plays a part.
          const other = new Frame(crowd, rows);
          other.compose({ start: a.start + days, end: a.end + days }, width);
          for (const { place, row } of marksOf(other)) {
            if (before.has(place)) expect(row).toBe(before.get(place));
          }
          for (const cell of cellsOf(other)) {
            const same = cellsOf(frame).find(
              ({ lane, start }) => lane === cell.lane && start === cell.start,
            );
            if (same) expect(same.events).toBe(cell.events);
          }
        },
      ),
      runs,
    );
  });

  it('moves no bar to another row while one zooms', () => {
    fc.assert(
      fc.property(
        cases,
        fc.double({ min: 1, max: 64, noNaN: true }),
        ({ crowd, frame, a }, factor) => {
          frame.compose(a, width);
          const bars = new Map(
            marksOf(frame)
              .filter(({ x, x2 }) => x2 - x > 2 * dotPx)
              .map(({ place, row }) => [place, row]),
          );
          const middle = (a.start + a.end) / 2;
          const half = spanOf(a) / 2 / factor;
          const other = new Frame(crowd, rows);
          other.compose({ start: middle - half, end: middle + half }, width);
          for (const { place, row } of marksOf(other)) {
            if (bars.has(place)) expect(row).toBe(bars.get(place));
          }
        },
      ),
      runs,
    );
  });

  it('draws what stands alone, however much there is elsewhere', () => {
    const many = 5000;
    const start = Float64Array.from({ length: many + 2 }, (_, i) =>
      i < many ? (i % 100) / 100 : 0,
    );
    start[many] = 50;
    start[many + 1] = 60;
    const end = start.slice();
    end[many + 1] = 80;
    const crowd = crowdOf({ start, end, lane: new Uint16Array(many + 2) }, 1);
    const frame = new Frame(crowd, [3]);
    frame.compose({ start: -10, end: 90 }, width);
    expect(marksOf(frame).map(({ place }) => crowd.shelves.index[place])).toEqual([many + 1, many]);
    expect(sum(cellsOf(frame).map(({ events }) => events))).toBe(many);
  });

  it('finds a bar that began long before the view among many later ones', () => {
    const many = 2000;
    const start = Float64Array.from({ length: many }, (_, i) => i);
    const end = start.map((at) => at + 0.5);
    start[0] = 0;
    end[0] = 1900;
    const crowd = crowdOf({ start, end, lane: new Uint16Array(many) }, 1);
    const frame = new Frame(crowd, [3]);
    frame.compose({ start: 1800, end: 1810 }, width);
    expect(marksOf(frame).map(({ place }) => crowd.shelves.index[place])).toContain(0);
  });

  it('refuses rows that do not fit its lanes', () => {
    const crowd = crowdOf(
      { start: new Float64Array(1), end: new Float64Array(1), lane: new Uint16Array(1) },
      1,
    );
    expect(() => new Frame(crowd, [1])).toThrow(RangeError);
    expect(() => new Frame(crowd, [3, 3])).toThrow(RangeError);
    expect(() => new Frame(crowd, [99])).toThrow(RangeError);
  });

  it('draws nothing of no events', () => {
    const none = new Float64Array(0);
    const frame = new Frame(crowdOf({ start: none, end: none, lane: new Uint16Array(0) }, 1), [3]);
    frame.compose({ start: 0, end: 10 }, width);
    expect([frame.marks.count, frame.cells.count, ...frame.sides.earlier]).toEqual([0, 0, 0]);
  });
});
