import { describe, expect, it } from 'vitest';
import type { LaneLayout, Layout, More } from '../../timeline/layout.ts';
import { laneRows, rowsIn, shares, type RowSizes } from './rows.ts';

const lane = (key: string, rows: number, more: readonly More[] = []): LaneLayout => ({
  key,
  count: 0,
  earlier: 0,
  later: 0,
  unlabelled: 0,
  rows,
  y: 0,
  height: 0,
  items: [],
  more,
  crowded: more.length > 0,
  folded: [],
});
const sign: More = { id: '+', x: 0, y: 0, count: 2, ids: [], from: 0, to: 0 };
const sizes: RowSizes = { height: 400, row: 18, more: 22, air: 6 };
const rowsOf = (lanes: readonly LaneLayout[], weight: (key: string) => number = () => 1) => {
  const layout: Layout = { lanes, height: 0 };
  const parts = shares(
    lanes.map(({ key }) => key),
    weight,
  );
  return laneRows(layout, sizes, (key) => parts.get(key) ?? 0);
};

describe('laneRows', () => {
  it('gives every lane the same height, whatever it holds', () => {
    const lanes = rowsOf([lane('a', 1), lane('b', 3), lane('c', 2, [sign]), lane('d', 1)]);
    expect(lanes.map(({ top }) => top)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it('gives a lane of more weight more of it', () => {
    const lanes = rowsOf([lane('a', 1), lane('b', 1), lane('c', 1)], (key) =>
      key === 'a' ? 2 : 1,
    );
    expect(lanes.map(({ top }) => top)).toEqual([0, 0.5, 0.75]);
  });

  it('puts a single row in the middle of its lane', () => {
    const [first, second] = rowsOf([lane('a', 1), lane('b', 1)]);
    expect([first?.at(0), second?.at(0)]).toEqual([0.25, 0.75]);
  });

  it.each([1, 2, 4, 9])(
    'keeps %i rows and the signs below them inside their lane, apart',
    (count) => {
      const [, second] = rowsOf([lane('a', 1), lane('b', count, [sign])]);
      if (!second) throw new Error('no lane');
      const last = second.at(count - 1);
      expect(second.at(0)).toBeGreaterThan(0.5);
      expect(second.more).toBeGreaterThan(last);
      expect(second.more + sizes.more / 2 / sizes.height).toBeLessThanOrEqual(1 + 1e-9);
    },
  );
});

describe('shares', () => {
  it('leaves to the others what is fixed for one, by their weight', () => {
    const found = shares(
      ['a', 'b', 'c'],
      (lane) => (lane === 'b' ? 3 : 1),
      (lane) => (lane === 'c' ? 0.2 : 0),
    );
    expect([...found.values()].map((share) => Math.round(share * 100))).toEqual([20, 60, 20]);
  });

  it('gives the fixed lanes what is theirs where nothing else is there', () => {
    expect([
      ...shares(
        ['a', 'b'],
        () => 1,
        () => 0.1,
      ).values(),
    ]).toEqual([0.1, 0.1]);
  });
});

describe('rowsIn', () => {
  it('counts the rows that a share of the height takes, fewer where signs stand below them', () => {
    expect(rowsIn(0.25, sizes, false)).toBe(5);
    expect(rowsIn(0.25, sizes, true)).toBe(4);
  });

  it('never leaves a lane without a row', () => {
    expect(rowsIn(0.01, sizes, true)).toBe(1);
  });
});
