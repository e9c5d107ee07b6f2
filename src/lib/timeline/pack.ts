/** A stretch along a row, in px; wider than nothing. */
export interface Slot {
  readonly left: number;
  readonly right: number;
}

/** What stands in a row, from left to right and without overlap. Only `occupy` and `vacate` change it. */
export type Row = Slot[];

/** The smallest slot that holds both. */
export function hull(a: Slot, b: Slot): Slot {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

/** Whether there are less than `gap` px between two slots. */
export function collide(a: Slot, b: Slot, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}

/** Index of the first slot of a row that ends after `px`. */
function firstEndingAfter(row: Row, px: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((row[mid] as Slot).right > px) high = mid;
    else low = mid + 1;
  }
  return low;
}

/** Whether a slot can stand in a row with at least `gap` px to its neighbours. */
export function isFree(row: Row, slot: Slot, gap: number): boolean {
  const next = row[firstEndingAfter(row, slot.left - gap)];
  return next === undefined || next.left >= slot.right + gap;
}

/** Puts a slot into a row that is free for it. */
export function occupy(row: Row, slot: Slot): void {
  row.splice(firstEndingAfter(row, slot.left), 0, slot);
}

/**
 * Takes a slot out of a row.
 * @throws RangeError when it is not there
 */
export function vacate(row: Row, slot: Slot): void {
  const index = firstEndingAfter(row, slot.left);
  if (row[index] !== slot) throw new RangeError(`no such slot: ${slot.left} to ${slot.right}`);
  row.splice(index, 1);
}

/**
 * A row for each slot, with at least `gap` px between those that share one. Each takes the first row that is free when
 * they are gone through from left to right, which needs no more rows than the most that stand over one point.
 */
export function pack(slots: readonly Slot[], gap: number): readonly number[] {
  const order = slots.map((_, i) => i);
  order.sort((a, b) => (slots[a] as Slot).left - (slots[b] as Slot).left || a - b);
  const rows = new Array<number>(slots.length).fill(0);
  const ends: number[] = [];
  for (const i of order) {
    const { left, right } = slots[i] as Slot;
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[i] = row;
  }
  return rows;
}
