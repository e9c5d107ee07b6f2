import { describe, expect, it } from 'vitest';
import { crowdOf } from './crowd.ts';
import { Frame } from './frame.ts';
import { hitTest, standsFor } from './hit.ts';
import { middleAt } from './shelves.ts';

/** A hundred events of the first day, a dot on day 50 and a bar from day 60 to day 80, at 10 px a day. */
function sample() {
  const start = Float64Array.from({ length: 102 }, (_, i) => (i < 100 ? i / 100 : 0));
  start[100] = 50;
  start[101] = 60;
  const end = start.slice();
  end[101] = 80;
  const crowd = crowdOf({ start, end, lane: new Uint16Array(102) }, 1);
  const frame = new Frame(crowd, [3]);
  frame.compose({ start: -10, end: 90 }, 1000);
  const placeOf = (index: number): number => crowd.shelves.index.indexOf(index);
  return { crowd, frame, placeOf };
}

describe('hitTest', () => {
  const { frame, placeOf } = sample();
  const rowOf = (index: number): number =>
    frame.marks.row[frame.marks.place.indexOf(placeOf(index))] as number;
  const under = (row: number, x: number): number | null => {
    const { mark } = hitTest(frame, 0, row, x, 8);
    return mark < 0 ? null : (frame.marks.place[mark] as number);
  };

  it('finds the mark under a place, and one that is missed by a little', () => {
    expect(under(rowOf(100), 600)).toBe(placeOf(100));
    expect(under(rowOf(100), 612)).toBe(placeOf(100));
    expect(under(rowOf(101), 895)).toBe(placeOf(101));
  });

  it('finds nothing beside the marks, in other rows or other lanes', () => {
    expect(under(rowOf(100), 625)).toBeNull();
    expect(under((rowOf(101) + 1) % 3, 800)).toBeNull();
    expect(hitTest(frame, 1, 0, 800, 8)).toEqual({ mark: -1, cell: -1 });
  });

  it('finds the density in any of its rows', () => {
    for (const row of [0, 1, 2]) {
      const { mark, cell } = hitTest(frame, 0, row, 105, 8);
      expect([mark, frame.cells.events[cell]]).toEqual([-1, 100]);
    }
  });
});

describe('standsFor', () => {
  it('is the mark of an event, or the cell that it is counted in, or nothing', () => {
    const { crowd, frame, placeOf } = sample();
    const stands = (index: number) => {
      const place = placeOf(index);
      return standsFor(frame, place, 0, middleAt(crowd.shelves, place));
    };
    expect(frame.marks.place[stands(101).mark]).toBe(placeOf(101));
    expect(frame.cells.events[stands(7).cell]).toBe(100);
    frame.compose({ start: 85, end: 95 }, 1000);
    expect(stands(7)).toEqual({ mark: -1, cell: -1 });
  });
});
