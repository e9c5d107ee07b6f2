import { describe, expect, it } from 'vitest';
import { median, worstBurst } from './figures.js';

const shift = (startTime: number, value: number) => ({ startTime, value });

describe('worstBurst', () => {
  it('is nothing where nothing moves', () => {
    expect(worstBurst([])).toBe(0);
  });

  it('adds what moves within a second, and takes the worse of two bursts', () => {
    expect(worstBurst([shift(100, 1), shift(900, 2), shift(2000, 2.5)])).toBe(3);
    expect(worstBurst([shift(100, 1), shift(1100, 2)])).toBe(2);
  });

  it('ends a burst after five seconds', () => {
    const steady = Array.from({ length: 12 }, (_, i) => shift(i * 900, 1));
    expect(worstBurst(steady)).toBe(6);
  });
});

describe('median', () => {
  it('takes the middle of each figure by itself', () => {
    const load = (firstPaint: number, blocking: number) => ({
      firstPaint,
      largestPaint: 0,
      blocking,
      shift: 0,
      bytes: { page: blocking, script: 0, style: 0, font: 0, other: 0 },
      largest: 'h1',
    });
    const { firstPaint, blocking, bytes } = median([load(900, 1), load(500, 3), load(700, 2)]);
    expect([firstPaint, blocking, bytes.page]).toEqual([700, 2, 2]);
  });
});
