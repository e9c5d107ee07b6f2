import { describe, expect, it } from 'vitest';
import { day } from '../dates/day.ts';
import { daysBetween, daysOver, grow, grown, touches } from './day-range.ts';
import { sampleMark } from './mark-samples.ts';
import type { Mark } from './mark.ts';

const mark = (from: number, to: number, bounds: Partial<Mark> = {}): Mark =>
  sampleMark('a', from, { to: day(to), ...bounds });

describe('daysBetween', () => {
  it('takes in the days of both ends, in either order', () => {
    expect(daysBetween(10.2, 12.9)).toEqual({ from: 10, to: 12 });
    expect(daysBetween(12.9, 10.2)).toEqual({ from: 10, to: 12 });
    expect(daysBetween(-0.5, -0.1)).toEqual({ from: -1, to: -1 });
  });
});

describe('daysOver', () => {
  it('takes in each day that it touches, and not the one it ends before', () => {
    expect(daysOver(10, 12)).toEqual({ from: 10, to: 11 });
    expect(daysOver(10.2, 12.1)).toEqual({ from: 10, to: 12 });
    expect(daysOver(-1.5, -0.5)).toEqual({ from: -2, to: -1 });
  });

  it('takes in the day of a single instant', () => {
    expect(daysOver(10, 10)).toEqual({ from: 10, to: 10 });
    expect(daysOver(10.5, 10.5)).toEqual({ from: 10, to: 10 });
  });
});

describe('touches', () => {
  const range = { from: day(10), to: day(20) };

  it('counts an event that shares a single day with the range', () => {
    expect(touches(mark(20, 30), range)).toBe(true);
    expect(touches(mark(5, 10), range)).toBe(true);
    expect(touches(mark(21, 30), range)).toBe(false);
    expect(touches(mark(5, 9), range)).toBe(false);
  });

  it('counts the days that an event can mean', () => {
    expect(touches(mark(30, 30, { earliest: day(18) }), range)).toBe(true);
  });

  it('counts an event that is only bounded on the other side, and none bounded away from the range', () => {
    const later = { latest: null, openEnd: true };
    const earlier = { earliest: null, openStart: true };
    expect(touches(mark(5, 5, { earliest: day(5), ...later }), range)).toBe(true);
    expect(touches(mark(30, 30, { latest: day(30), ...earlier }), range)).toBe(true);
    expect(touches(mark(21, 21, { earliest: day(21), ...later }), range)).toBe(false);
    expect(touches(mark(9, 9, { latest: day(9), ...earlier }), range)).toBe(false);
  });
});

describe('a range that grows', () => {
  const months = [0, 31, 59, 90].map(day);

  it('goes from boundary to boundary, and takes the days before it', () => {
    const one = grow({ anchor: day(31), head: day(31) }, 1, months);
    expect(grown(one)).toEqual({ from: 31, to: 58 });
    expect(grown(grow(one, 1, months))).toEqual({ from: 31, to: 89 });
  });

  it('shrinks again, is none where its ends meet, and grows to the other side', () => {
    const one = grow({ anchor: day(31), head: day(59) }, -1, months);
    expect(grown(one)).toBeNull();
    expect(grown(grow(one, -1, months))).toEqual({ from: 0, to: 30 });
  });

  it('goes by a day where there is no boundary left', () => {
    expect(grown(grow({ anchor: day(59), head: day(90) }, 1, months))).toEqual({
      from: 59,
      to: 90,
    });
  });
});
