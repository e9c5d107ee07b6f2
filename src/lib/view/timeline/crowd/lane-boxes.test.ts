import { describe, expect, it } from 'vitest';
import { laneBoxes, laneHeights, rowsIn } from './lane-boxes.ts';

const sizes = { height: 320, line: 24, row: 18 };

describe('the lanes of a crowd', () => {
  it('share the height evenly, but for those that are folded', () => {
    expect(laneHeights([false, true, false], sizes)).toEqual([148, 24, 148]);
    expect(laneHeights([true, true], sizes)).toEqual([24, 24]);
  });

  it('are never less high than a line, however many there are', () => {
    expect(laneHeights(new Array<boolean>(40).fill(false), sizes)).toEqual(
      new Array<number>(40).fill(24),
    );
  });

  it('have the rows that fit, two at least', () => {
    expect(rowsIn([148, 24, 10_000], sizes)).toEqual([7, 2, 30]);
  });

  it('stand one below the other, their rows within them', () => {
    const heights = [100, 60];
    const rows = [5, 3];
    const boxes = laneBoxes(heights, rows);
    expect(boxes.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 100],
      [100, 160],
    ]);
    boxes.forEach(({ top, bottom, first, step }, lane) => {
      expect(first - step / 2).toBeGreaterThanOrEqual(top);
      expect(first + ((rows[lane] as number) - 0.5) * step).toBeLessThanOrEqual(bottom);
    });
  });
});
