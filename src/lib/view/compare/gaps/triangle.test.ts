import { describe, expect, it } from 'vitest';
import { moved, wayOf, type Way } from './triangle.ts';

const size = 4;
const cells = Array.from({ length: size }, (_, row) =>
  Array.from({ length: size - row }, (_, i) => ({ row, column: row + i })),
).flat();
const ways: readonly Way[] = ['up', 'down', 'back', 'on', 'start', 'end', 'first', 'last'];
const key = (name: string, held: Partial<Parameters<typeof wayOf>[0]> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('moved', () => {
  it('never leaves the cells that there are', () => {
    for (const cell of cells) {
      for (const way of ways) expect(cells).toContainEqual(moved(cell, way, size));
    }
  });

  it('stays where the row begins, with its pair to the right of the diagonal', () => {
    expect(moved({ row: 1, column: 1 }, 'back', size)).toEqual({ row: 1, column: 1 });
    expect(moved({ row: 1, column: 1 }, 'down', size)).toEqual({ row: 1, column: 1 });
    expect(moved({ row: 1, column: 3 }, 'start', size)).toEqual({ row: 1, column: 1 });
  });

  it('goes to the cell beside and below', () => {
    expect(moved({ row: 0, column: 2 }, 'down', size)).toEqual({ row: 1, column: 2 });
    expect(moved({ row: 0, column: 2 }, 'on', size)).toEqual({ row: 0, column: 3 });
    expect(moved({ row: 0, column: 2 }, 'last', size)).toEqual({ row: 3, column: 3 });
  });
});

describe('wayOf', () => {
  it('mirrors left and right where the page runs from the right', () => {
    expect(wayOf(key('ArrowLeft'), 'ltr')).toBe('back');
    expect(wayOf(key('ArrowLeft'), 'rtl')).toBe('on');
    expect(wayOf(key('ArrowDown'), 'rtl')).toBe('down');
  });

  it('leaves other keys, and those that the browser has a use for, alone', () => {
    expect(wayOf(key('a'), 'ltr')).toBeNull();
    expect(wayOf(key('ArrowLeft', { altKey: true }), 'ltr')).toBeNull();
    expect(wayOf(key('ArrowLeft', { metaKey: true }), 'ltr')).toBeNull();
    expect(wayOf(key('Home', { ctrlKey: true }), 'ltr')).toBe('first');
  });
});
