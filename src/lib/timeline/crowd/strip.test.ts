import { describe, expect, it } from 'vitest';
import { crowdOf } from './crowd.ts';
import { stripCounts } from './strip.ts';

describe('stripCounts', () => {
  it('counts every event of the extent in one bar, near its middle, in all lanes', () => {
    const start = Float64Array.from({ length: 500 }, (_, i) => i * 3);
    const crowd = crowdOf({ start, end: start, lane: Uint16Array.from(start, (_, i) => i % 4) }, 4);
    const counts = stripCounts(crowd, { start: -100, end: 1600 }, 17);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
    // A hundred days before the first, then about 33 events to each hundred days.
    expect(counts[0]).toBeLessThanOrEqual(7);
    expect(counts.slice(2, 15).every((count) => Math.abs(count - 33) <= 11)).toBe(true);
  });
});
