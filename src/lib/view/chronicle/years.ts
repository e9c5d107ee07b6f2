import type { Calendar } from '../../dates/calendars/calendar.ts';
import type { Day } from '../../dates/day.ts';

/** A year of one calendar with the first and the last year of each other one that it touches. */
export interface YearSpan {
  readonly year: number;
  readonly beside: readonly (readonly [number, number])[];
}

/** Consecutive things of one year, in the order they came in; `span: null` holds those whose beginning is open. */
export interface YearGroup<Item> {
  readonly span: YearSpan | null;
  readonly items: readonly Item[];
}

function spanOfYear(year: number, own: Calendar, others: readonly Calendar[]): YearSpan {
  const first = own.toDay(year, 1, 1) as Day;
  const last = ((own.toDay(year + 1, 1, 1) as Day) - 1) as Day;
  return {
    year,
    beside: others.map((other) => [other.fromDay(first).year, other.fromDay(last).year]),
  };
}

/**
 * Cuts a list that is in order of time into years of a calendar, by each one's first possible day.
 * @param startOf the first day that an item can be, or `null` where that end is open
 * @param own the calendar whose years they are
 * @param others the calendars whose years are told beside
 */
export function byYear<Item>(
  items: readonly Item[],
  startOf: (item: Item) => Day | null,
  own: Calendar,
  others: readonly Calendar[] = [],
): YearGroup<Item>[] {
  const groups: { span: YearSpan | null; items: Item[] }[] = [];
  for (const item of items) {
    const start = startOf(item);
    const year = start === null ? undefined : own.fromDay(start).year;
    const last = groups.at(-1);
    if (last && last.span?.year === year) last.items.push(item);
    else {
      const span = year === undefined ? null : spanOfYear(year, own, others);
      groups.push({ span, items: [item] });
    }
  }
  return groups;
}
