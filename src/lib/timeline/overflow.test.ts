import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { someMarks } from './mark-samples.ts';
import { clusters } from './overflow.ts';
import { timeScale } from './scale.ts';

describe('clusters', () => {
  it('hold every mark once, in order, with room for a sign between their centres', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 1, max: 100 }), (marks, size) => {
        const scale = timeScale({ start: 17_000, end: 20_000 }, 1200);
        const bodies = marks.map((mark) => bodyOf(mark, scale, { dot: 12, fade: 40 }));
        const found = clusters(bodies, size);
        expect(found.flatMap((cluster) => cluster.bodies).length).toBe(bodies.length);
        expect(new Set(found.flatMap((cluster) => cluster.bodies))).toEqual(new Set(bodies));
        found.forEach((cluster, i) => {
          const next = found[i + 1];
          if (next) expect(next.centre - cluster.centre).toBeGreaterThanOrEqual(size - 1e-6);
        });
      }),
    );
  });
});
