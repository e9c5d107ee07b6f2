import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glideTime, glideWay, releaseSpeed } from './momentum.ts';

/** A pointer that moves steadily, seen every 10 ms. */
const steady = (speed: number, from = 0, to = 200) =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, i) => ({
    x: (from + i * 10) * speed,
    time: from + i * 10,
  }));

describe('releaseSpeed', () => {
  it('is the speed of a steady drag, with its direction', () => {
    expect(releaseSpeed(steady(0.8), 205)).toBeCloseTo(0.8);
    expect(releaseSpeed(steady(-0.8), 205)).toBeCloseTo(-0.8);
  });

  it('goes by the end of the drag: a slow start does not count', () => {
    const quick = steady(1, 310, 400).map(({ x, time }) => ({ x: x - 300, time }));
    expect(releaseSpeed([...steady(0, 0, 300), ...quick], 400)).toBeCloseTo(1, 0);
  });

  it('is none where the pointer rested before it was let go', () => {
    expect(releaseSpeed(steady(2), 300)).toBe(0);
  });

  it('is none for a pointer that crept, was never seen, or was seen once', () => {
    expect(releaseSpeed(steady(0.05), 200)).toBe(0);
    expect(releaseSpeed([], 200)).toBe(0);
    expect(releaseSpeed([{ x: 5, time: 195 }], 200)).toBe(0);
  });

  it('has a limit', () => {
    expect(releaseSpeed(steady(50), 200)).toBe(releaseSpeed(steady(500), 200));
  });
});

describe('a glide', () => {
  const speeds = fc.double({ min: 0.15, max: 4, noNaN: true });

  it('slows down all the way, and never turns back', () => {
    fc.assert(
      fc.property(speeds, (speed) => {
        const ways = [0, 100, 200, 300, 400].map((ms) => glideWay(speed, ms));
        const steps = ways.slice(1).map((way, i) => way - (ways[i] ?? 0));
        expect(ways[0]).toBe(0);
        steps.forEach((step, i) => expect(step).toBeLessThan(steps[i - 1] ?? Infinity));
        expect(Math.min(...steps)).toBeGreaterThan(0);
      }),
    );
  });

  it('begins at the speed of the hand', () => {
    fc.assert(
      fc.property(speeds, (speed) => {
        expect(glideWay(speed, 1)).toBeCloseTo(speed, 1);
      }),
    );
  });

  it('mirrors for the other direction', () => {
    expect(glideWay(-1, 200)).toBe(-glideWay(1, 200));
    expect(glideTime(-1)).toBe(glideTime(1));
  });

  it('ends, the later the faster it began', () => {
    expect(glideTime(0)).toBe(0);
    expect(glideTime(2)).toBeGreaterThan(glideTime(0.5));
    expect(glideTime(4)).toBeLessThan(2500);
  });
});
