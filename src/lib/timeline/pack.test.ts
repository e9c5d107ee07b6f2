import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collide, hull, isFree, occupy, pack, vacate, type Row, type Slot } from './pack.ts';

const slots = fc.array(
  fc
    .tuple(
      fc.double({ min: -500, max: 3000, noNaN: true }),
      fc.double({ min: 1, max: 600, noNaN: true }),
    )
    .map(([left, width]): Slot => ({ left, right: left + width })),
  { maxLength: 80 },
);
const gaps = fc.integer({ min: 0, max: 20 });

describe('pack', () => {
  it('leaves the gap between all that share a row, and uses no row for nothing', () => {
    fc.assert(
      fc.property(slots, gaps, (list, gap) => {
        const rows = pack(list, gap);
        expect(rows.length).toBe(list.length);
        for (let i = 0; i < list.length; i += 1) {
          for (let j = 0; j < i; j += 1) {
            if (rows[i] === rows[j])
              expect(collide(list[i] as Slot, list[j] as Slot, gap - 1e-9)).toBe(false);
          }
        }
        const used = new Set(rows);
        expect(used.size).toBe(list.length === 0 ? 0 : Math.max(...rows) + 1);
      }),
    );
  });

  it('needs no more rows than the most that stand over one point', () => {
    fc.assert(
      fc.property(slots, (list) => {
        const over = list.map(
          ({ left }) => list.filter((s) => s.left <= left && s.right > left).length,
        );
        expect(Math.max(0, ...pack(list, 0).map((row) => row + 1))).toBe(Math.max(0, ...over));
      }),
    );
  });

  it('does not depend on where everything stands', () => {
    const list = [
      { left: 10, right: 60 },
      { left: 0, right: 20 },
      { left: 64, right: 70 },
    ];
    expect(pack(list, 4)).toEqual([1, 0, 0]);
    expect(
      pack(
        list.map(({ left, right }) => ({ left: left + 1000, right: right + 1000 })),
        4,
      ),
    ).toEqual([1, 0, 0]);
  });
});

describe('a row', () => {
  const whole = slots.map((list) =>
    list.map(({ left, right }) => ({ left: Math.floor(left), right: Math.ceil(right) })),
  );

  it('knows what is free in it just as going through all of it does, and stays in order', () => {
    fc.assert(
      fc.property(whole, gaps, (list, gap) => {
        const row: Row = [];
        for (const slot of list) {
          const free = !row.some((other) => collide(slot, other, gap));
          expect(isFree(row, slot, gap)).toBe(free);
          if (free) occupy(row, slot);
          expect([...row].sort((a, b) => a.left - b.left)).toEqual(row);
        }
      }),
    );
  });

  it('is as before when something that was put in is taken out', () => {
    const row: Row = [];
    const [a, b, c] = [
      { left: 0, right: 10 },
      { left: 20, right: 30 },
      { left: 40, right: 50 },
    ] as const;
    for (const slot of [c, a, b]) occupy(row, slot);
    expect(row).toEqual([a, b, c]);
    vacate(row, b);
    expect(row).toEqual([a, c]);
    expect(isFree(row, b, 10)).toBe(true);
    expect(isFree(row, b, 11)).toBe(false);
    expect(() => vacate(row, b)).toThrow(RangeError);
  });
});

describe('hull', () => {
  it('holds both', () => {
    expect(hull({ left: 0, right: 5 }, { left: 3, right: 9 })).toEqual({ left: 0, right: 9 });
  });
});
