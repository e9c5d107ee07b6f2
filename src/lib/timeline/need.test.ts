import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { sampleMark, someMarks } from './mark-samples.ts';
import { rowsNeeded } from './need.ts';
import { timeScale } from './scale.ts';
import { pan } from './window.ts';

const sizes = { dot: 12, fade: 48, apart: 10 };
const laneOf = (): string => 'politics';
const window = { start: 18_000, end: 18_100 };

describe('rowsNeeded', () => {
  it('is one row for marks that stand apart, and more for those that share a day', () => {
    const marks = [18_010, 18_050, 18_050, 18_050].map((on, i) => sampleMark(`e${i}`, on));
    expect(rowsNeeded(marks, timeScale(window, 1000), sizes, laneOf)).toEqual(
      new Map([['politics', 3]]),
    );
    const wider = { start: 18_000, end: 28_000 };
    expect(rowsNeeded(marks, timeScale(wider, 1000), sizes, laneOf).get('politics')).toBe(4);
  });

  it('counts the days that a mark can mean', () => {
    const marks = [
      sampleMark('a', 18_010, { shape: 'window', latest: 18_060 as Day }),
      sampleMark('b', 18_050),
    ];
    expect(rowsNeeded(marks, timeScale(window, 1000), sizes, laneOf).get('politics')).toBe(2);
  });

  it('stays the same while panning', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: -3000, max: 3000 }), (marks, days) => {
        const there = timeScale(pan(window, days), 1000);
        expect(rowsNeeded(marks, there, sizes, laneOf)).toEqual(
          rowsNeeded(marks, timeScale(window, 1000), sizes, laneOf),
        );
      }),
    );
  });
});
