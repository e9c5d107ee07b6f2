/** A cell of a table that has each pair once: column `j` of row `i` where `j` ≥ `i`, both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads, as seen on the screen of a page that runs from the left. */
export type Way = 'up' | 'down' | 'back' | 'on' | 'start' | 'end' | 'first' | 'last';

/**
 * The cell that one comes to, the same one where there is none.
 * @param size how many rows there are, and columns
 */
export function moved({ row, column }: Cell, way: Way, size: number): Cell {
  const to = ((): Cell => {
    switch (way) {
      case 'up':
        return { row: row - 1, column };
      case 'down':
        return { row: row + 1, column };
      case 'back':
        return { row, column: column - 1 };
      case 'on':
        return { row, column: column + 1 };
      case 'start':
        return { row, column: row };
      case 'end':
        return { row, column: size - 1 };
      case 'first':
        return { row: 0, column: 0 };
      case 'last':
        return { row: size - 1, column: size - 1 };
    }
  })();
  const isThere = to.row >= 0 && to.column >= to.row && to.column < size;
  return isThere ? to : { row, column };
}

/** The way that a key leads; `null` for any other key. */
export function wayOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  direction: 'ltr' | 'rtl',
): Way | null {
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'Home':
      return far ? 'first' : 'start';
    case 'End':
      return far ? 'last' : 'end';
  }
  if (far) return null;
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'back' : 'on';
    case 'ArrowRight':
      return direction === 'ltr' ? 'on' : 'back';
  }
  return null;
}
