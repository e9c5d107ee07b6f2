import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../dates/day.ts';
import { extentOf, reachOf } from './extent.ts';
import { sampleMark, someMarks } from './mark-samples.ts';

describe('reachOf', () => {
  it('goes as far as the bounds that are known, those of the text alone included', () => {
    const mark = sampleMark('a', 100, {
      earliest: 90 as Day,
      latest: null,
      textual: { earliest: null, latest: 150 as Day },
    });
    expect(reachOf(mark)).toEqual({ from: 90, to: 150 });
  });
});

describe('extentOf', () => {
  it('shows every mark with room at both ends', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const extent = extentOf(marks);
        if (!extent) {
          expect(marks).toEqual([]);
          return;
        }
        for (const { from, to } of marks.map(reachOf)) {
          expect(from).toBeGreaterThan(extent.start);
          expect(to + 1).toBeLessThan(extent.end);
        }
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(extentOf([])).toBeNull();
  });
});
