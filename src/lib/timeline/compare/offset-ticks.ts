import type { Window } from '../window.ts';

/** What an axis that counts from a day counts in. */
export type OffsetUnit = 'day' | 'year';

export interface OffsetTick {
  /** Where it stands, in days from day 0. */
  readonly at: number;
  /** How many of the unit: below 0 before day 0. */
  readonly count: number;
  readonly unit: OffsetUnit;
}

/** Mean length of a Gregorian year, in days. */
const year = 365.2425;

const steps: readonly (readonly [count: number, unit: OffsetUnit, days: number])[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200].map((n) => [n, 'day', n] as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => [n, 'year', n * year] as const),
];

/**
 * Ticks that count from day 0, on both sides of it and itself among them: the finest step that leaves `spacing` px
 * between two, over `width` px. `[]` where a window shows more time than the coarsest step can count.
 */
export function offsetTicks(
  { start, end }: Window,
  width: number,
  spacing: number,
): readonly OffsetTick[] {
  const pxPerDay = width / (end - start);
  const step = steps.find(([, , days]) => days * pxPerDay >= spacing);
  if (!step) return [];
  const [count, unit, days] = step;
  const first = Math.ceil(start / days);
  const last = Math.ceil(end / days) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const index = first + i;
    return { at: index * days, count: index * count, unit };
  });
}
