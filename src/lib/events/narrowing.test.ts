import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, type Distance, type Window } from './narrowing.ts';

/** Every choice of days inside the windows that meets all constraints. */
function solutions(windows: readonly Window[], distances: readonly Distance[]): number[][] {
  let choices: number[][] = [[]];
  for (const { min, max } of windows) {
    choices = choices.flatMap((choice) =>
      Array.from({ length: max - min + 1 }, (_, step) => [...choice, min + step]),
    );
  }
  return choices.filter((days) =>
    distances.every(({ from, to, least }) => days[to]! - days[from]! >= least),
  );
}

const count = 4;
const windows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
    .map(([min, width]) => ({ min, max: min + width })),
  { minLength: count, maxLength: count },
);
const distances = fc.array(
  fc.record({
    from: fc.nat(count - 1),
    to: fc.nat(count - 1),
    least: fc.integer({ min: -4, max: 3 }),
  }),
  { maxLength: 6 },
);

describe('narrow', () => {
  it('leaves in each window exactly the days of some choice that meets every constraint', () => {
    fc.assert(
      fc.property(windows, distances, (given, constraints) => {
        const choices = solutions(given, constraints);
        const result = narrow(given, constraints);
        if (choices.length === 0) {
          expect(result).toHaveProperty('contradiction');
          return;
        }
        expect(result).toHaveProperty('windows');
        if (!('windows' in result)) return;
        for (const [index, { min, max }] of result.windows.entries()) {
          const days = new Set(choices.map((choice) => choice[index]!));
          expect({ min, max }).toEqual({ min: Math.min(...days), max: Math.max(...days) });
          expect(days.size).toBe(max - min + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not care for the order of the constraints', () => {
    fc.assert(
      fc.property(
        windows,
        distances.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (given, [order, other]) => {
          const one = narrow(given, order);
          const two = narrow(given, other);
          expect('windows' in one).toBe('windows' in two);
          if ('windows' in one) expect(two).toEqual(one);
        },
      ),
    );
  });

  it('never widens and is done after one pass over its own result', () => {
    fc.assert(
      fc.property(windows, distances, (given, constraints) => {
        const once = narrow(given, constraints);
        if (!('windows' in once)) return;
        for (const [index, window] of once.windows.entries()) {
          expect(window.min).toBeGreaterThanOrEqual(given[index]!.min);
          expect(window.max).toBeLessThanOrEqual(given[index]!.max);
        }
        expect(narrow(once.windows, constraints)).toEqual(once);
      }),
    );
  });

  it('narrows open windows from the side that is known', () => {
    const open = { min: -Infinity, max: Infinity };
    expect(narrow([{ min: 10, max: 12 }, open], [{ from: 0, to: 1, least: 14 }])).toEqual({
      windows: [
        { min: 10, max: 12 },
        { min: 24, max: Infinity },
      ],
    });
  });

  it('finds a circle that drives an open window on for ever', () => {
    const from = { min: 0, max: Infinity };
    const circle = [
      { from: 0, to: 1, least: 1 },
      { from: 1, to: 0, least: 0 },
    ];
    expect(narrow([from, from], circle)).toHaveProperty('contradiction');
  });

  it('finds a circle among days of which nothing is known', () => {
    const open = { min: -Infinity, max: Infinity };
    const circle = [
      { from: 0, to: 1, least: 1 },
      { from: 1, to: 0, least: 0 },
    ];
    expect(narrow([open, open], circle)).toHaveProperty('contradiction');
  });

  it('refuses a constraint on a window that is not there', () => {
    expect(() => narrow([], [{ from: 0, to: 1, least: 0 }])).toThrow(RangeError);
  });
});
