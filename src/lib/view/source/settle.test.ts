import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from './settle.ts';

describe('settle', () => {
  it('grants every wish where none presses on another', () => {
    expect(
      settle(
        [
          { at: 0, size: 20 },
          { at: 50, size: 20 },
        ],
        10,
      ),
    ).toEqual([0, 50]);
  });

  it('moves two that press on one another by the same, and never above the top', () => {
    const two = [
      { at: 100, size: 40 },
      { at: 100, size: 40 },
    ];
    expect(settle(two, 0)).toEqual([80, 120]);
    expect(
      settle(
        two.map(({ size }) => ({ at: 0, size })),
        0,
      ),
    ).toEqual([0, 40]);
  });

  it('lets a group that has been pushed together give way as one', () => {
    const wishes = [
      { at: 0, size: 30 },
      { at: 10, size: 30 },
      { at: 20, size: 30 },
      { at: 200, size: 30 },
    ];
    expect(settle(wishes, 5)).toEqual([0, 35, 70, 200]);
  });

  it('gives nothing for nothing', () => expect(settle([], 8)).toEqual([]));

  it('never lets one stand on another, nor changes their order', () => {
    const wish = fc.record({ at: fc.nat(2000), size: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(wish), fc.nat(20), (wishes, gap) => {
        const tops = settle(wishes, gap);
        expect(tops).toHaveLength(wishes.length);
        let free = 0;
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(free - 1e-6);
          free = top + wishes[i]!.size + gap;
        });
      }),
    );
  });
});
