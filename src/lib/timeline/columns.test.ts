import { describe, expect, it } from 'vitest';
import { checkColumns } from './columns.ts';

const one = (start: number, end: number, lane = 0) => ({
  start: Float64Array.of(start),
  end: Float64Array.of(end),
  lane: Uint16Array.of(lane),
});

describe('checkColumns', () => {
  it('lets events pass that end when they start, or later', () => {
    expect(() => checkColumns(one(3, 3), 1)).not.toThrow();
    expect(() => checkColumns(one(-3, 4, 6), 7)).not.toThrow();
  });

  it('refuses columns of different lengths, ends before starts, no instants and lanes that are none', () => {
    const { start, end } = one(1, 2);
    expect(() => checkColumns({ start, end, lane: new Uint16Array(2) }, 1)).toThrow(RangeError);
    expect(() => checkColumns(one(1, 0), 1)).toThrow(/event 0 ends before/u);
    expect(() => checkColumns(one(1, Number.NaN), 1)).toThrow(RangeError);
    expect(() => checkColumns(one(Infinity, Infinity), 1)).toThrow(RangeError);
    expect(() => checkColumns(one(1, 2, 4), 4)).toThrow(/no lane 4 of 4/u);
  });
});
