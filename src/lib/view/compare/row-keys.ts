import { tick } from 'svelte';

/** What the keys do with a row. */
export interface RowActions {
  /** Moves it so many places on. */
  readonly move: (id: string, by: number) => void;
  readonly remove: (id: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const controls = 'a, button, summary';

/** What can be focused in another row at the same place as `from`; its first link where there is nothing. */
function counterpart(row: HTMLTableRowElement, from: HTMLElement): HTMLElement | null {
  const cell = from.closest<HTMLTableCellElement>('th, td');
  const at = cell ? [...cell.querySelectorAll(controls)].indexOf(from) : -1;
  const beside = cell && row.cells[cell.cellIndex]?.querySelectorAll<HTMLElement>(controls)[at];
  return beside ?? row.querySelector<HTMLElement>(controls);
}

function neighbour(row: HTMLTableRowElement, by: number): HTMLTableRowElement | null {
  const found = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  return found instanceof HTMLTableRowElement ? found : null;
}

/** Does something to the rows and leaves the focus where it was: an element that is moved loses it. */
export async function keepFocus(act: () => void): Promise<void> {
  const focused = document.activeElement;
  act();
  await tick();
  if (focused instanceof HTMLElement && focused.isConnected) {
    focused.focus({ preventScroll: true });
    focused.scrollIntoView({ block: 'nearest' });
  }
}

/** Takes a row away; the focus goes to the same place in the row after it, or before it where it was the last. */
export async function takeAway(from: HTMLElement, remove: () => void): Promise<void> {
  const row = from.closest('tr');
  const next = row && (neighbour(row, 1) ?? neighbour(row, -1));
  const to = next && counterpart(next, from);
  remove();
  await tick();
  to?.focus();
}

/**
 * Answers a key pressed in a row: arrows move the focus to the same place in another row, with Alt they move the row
 * itself, Delete takes it away. Leaves all other keys alone.
 */
export function pressInRow(press: KeyboardEvent, actions: RowActions): void {
  const { target, key } = press;
  if (!(target instanceof HTMLElement) || press.ctrlKey || press.metaKey || press.shiftKey) return;
  const row = target.closest<HTMLTableRowElement>('tr[id]');
  if (!row) return;
  const step = steps[key];
  if (step !== undefined) {
    press.preventDefault();
    if (press.altKey) return void keepFocus(() => actions.move(row.id, step));
    const next = neighbour(row, step);
    if (next) counterpart(next, target)?.focus();
  } else if (key === 'Delete') {
    press.preventDefault();
    void takeAway(target, () => actions.remove(row.id));
  }
}
