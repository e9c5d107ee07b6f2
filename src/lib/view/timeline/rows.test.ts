import { describe, expect, it } from 'vitest';
import type { LaneLayout, Layout, More } from '../../timeline/layout.ts';
import { laneRows } from './rows.ts';

const lane = (rows: number, more: readonly More[] = []): LaneLayout => ({
  key: 'gathering',
  count: 0,
  earlier: 0,
  later: 0,
  unlabelled: 0,
  rows,
  y: 0,
  height: 0,
  items: [],
  more,
});
const sign: More = { x: 0, y: 0, count: 2, ids: [], from: 0, to: 0 };
const rowsOf = (layout: Layout) => laneRows(layout, () => 3);

describe('laneRows', () => {
  it('gives every lane the same height, whatever it holds', () => {
    const lanes = rowsOf({ lanes: [lane(1), lane(3), lane(2, [sign]), lane(1)], height: 0 });
    expect(lanes.map(({ top }) => top)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('gives a lane of more weight more of it', () => {
    const heavy = { ...lane(1), key: 'heavy' };
    const lanes = laneRows(
      { lanes: [heavy, lane(1), lane(1)], height: 0 },
      () => 3,
      (key) => (key === 'heavy' ? 2 : 1),
    );
    expect(lanes.map(({ top }) => top)).toEqual([0, 0.5, 0.75]);
  });

  it('puts a single row in the middle of its lane', () => {
    const [first, second] = rowsOf({ lanes: [lane(1), lane(1)], height: 0 });
    expect([first?.at(0), second?.at(0)]).toEqual([0.25, 0.75]);
  });

  it.each([2, 3, 4, 7])('keeps %i rows and the sign below them inside their lane', (count) => {
    const [, second] = rowsOf({ lanes: [lane(1), lane(count, [sign])], height: 0 });
    expect(second?.at(0)).toBeGreaterThan(0.5);
    expect(second?.at(count)).toBeLessThan(1);
  });
});
