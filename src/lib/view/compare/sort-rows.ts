import { lengthOf } from '../../events/compare/length.ts';
import type { ComparedEvent } from '../prepare/compare/model.ts';
import { shownMark } from '../shown.ts';
import { cellText, type Telling } from './cells.ts';
import type { ColumnId, Sort } from './columns.ts';

/** From the surest to the least sure. */
const sureness = ['stated', 'inferred', 'outside', 'unknown'] as const;

type Key = number | string | null;

/** What a row is put in order by; `null` where it has nothing of the kind. */
function keyOf(row: ComparedEvent, column: ColumnId, telling: Telling): Key {
  const mark = shownMark(row.event, telling.context);
  const side = telling.context ? 'context' : 'text';
  switch (column) {
    case 'date':
      return mark && row.event.rank[side];
    case 'certainty':
      return mark && sureness.indexOf(mark.certainty);
    case 'length':
      return lengthOf(row.span[side])?.least ?? null;
    default:
      return cellText(row, column, telling);
  }
}

/**
 * Rows in the order of a column, as its readers sort words. Those that have nothing in it are last in both directions,
 * and those that are alike stay in the order of time.
 */
export function sortRows(
  rows: readonly ComparedEvent[],
  sort: Sort,
  telling: Telling,
): readonly ComparedEvent[] {
  // Slow to make, and only words need it.
  let collator: Intl.Collator | undefined;
  const inWords = (a: string, b: string): number =>
    (collator ??= new Intl.Collator(telling.language, { numeric: true })).compare(a, b);
  const compare = (a: Key, b: Key): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : inWords(`${a}`, `${b}`);
    return sort.descending ? -order : order;
  };
  const side = telling.context ? 'context' : 'text';
  return rows
    .map((row) => ({ row, key: keyOf(row, sort.by, telling) }))
    .toSorted((a, b) => compare(a.key, b.key) || a.row.event.rank[side] - b.row.event.rank[side])
    .map(({ row }) => row);
}
