import { describe, expect, it } from 'vitest';
import { longestPaths } from './tie-paths.ts';

describe('longestPaths', () => {
  it('takes the chain that asks for the most days, and names its ties in order', () => {
    const steps = [
      { from: 0, to: 1, least: 2, tie: 0 },
      { from: 1, to: 2, least: 3, tie: 1 },
      { from: 0, to: 2, least: 4, tie: 2 },
    ];
    expect(longestPaths(0, 4, steps)).toEqual([
      null,
      { from: 0, to: 1, least: 2, through: [0] },
      { from: 0, to: 2, least: 5, through: [0, 1] },
      null,
    ]);
  });

  it('takes a step that is no tie without naming it', () => {
    const steps = [
      { from: 0, to: 1, least: 0, tie: null },
      { from: 1, to: 2, least: 1, tie: 7 },
    ];
    expect(longestPaths(0, 3, steps)?.[2]?.through).toEqual([7]);
  });

  it('gives up on a circle that asks for a day after itself, and not on one that does not', () => {
    const circle = (least: number) => [
      { from: 0, to: 1, least: 1, tie: 0 },
      { from: 1, to: 0, least, tie: 1 },
    ];
    expect(longestPaths(0, 2, circle(0))).toBeNull();
    expect(longestPaths(0, 2, circle(-1))?.[1]).toMatchObject({ least: 1 });
  });
});
