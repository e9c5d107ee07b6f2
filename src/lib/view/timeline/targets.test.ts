import { describe, expect, it } from 'vitest';
import { sampleMark } from '../../timeline/mark-samples.ts';
import type { Item } from '../../timeline/layout.ts';
import { targets } from './targets.ts';

const item = (id: string, middle: number, row = 0): Item => ({
  mark: sampleMark(id, 0),
  x: middle - 4,
  x2: middle + 4,
  row,
  y: 0,
  band: null,
  textual: null,
  among: [],
  label: null,
});

describe('targets', () => {
  it('are large where a mark stands alone, whatever stands in other rows', () => {
    expect(targets([item('a', 100), item('b', 104, 1)])).toEqual(
      new Map([
        ['a', 12],
        ['b', 12],
      ]),
    );
  });

  it('reach halfway to the next mark in the row', () => {
    const found = targets([item('b', 116), item('a', 100), item('c', 200)]);
    expect([found.get('a'), found.get('b'), found.get('c')]).toEqual([8, 8, 12]);
  });
});
