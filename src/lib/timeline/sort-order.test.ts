import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortOrder } from './sort-order.ts';

describe('sortOrder', () => {
  const keys = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
    fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 200 }),
    // All but one in a single bucket.
    fc
      .array(fc.double({ noNaN: true, min: 0, max: 1e-3 }), { maxLength: 200 })
      .map((list) => [1e15, ...list]),
  );

  it('orders as a comparison does, equal keys as they came', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const expected = list
          .map((_, i) => i)
          .sort((a, b) => (list[a] as number) - (list[b] as number) || a - b);
        expect([...sortOrder(Float64Array.from(list))]).toEqual(expected);
      }),
    );
  });

  it('refuses keys that have no order', () => {
    expect(() => sortOrder(Float64Array.of(1, Number.NaN))).toThrow(RangeError);
    expect(() => sortOrder(Float64Array.of(Infinity))).toThrow(RangeError);
  });
});
