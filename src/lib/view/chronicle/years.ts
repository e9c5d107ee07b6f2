import { calendars } from '../../dates/calendars/index.ts';
import type { Day } from '../../dates/day.ts';
import type { MainCalendar } from '../prepare/model.ts';

/** A year of one calendar with the years of the other that it touches. */
export interface YearSpan {
  readonly year: number;
  readonly beside: readonly [number, number];
}

/** Consecutive things of one year, in the order they came in; `span: null` holds those whose beginning is open. */
export interface YearGroup<Item> {
  readonly span: YearSpan | null;
  readonly items: readonly Item[];
}

const other: Readonly<Record<MainCalendar, MainCalendar>> = {
  gregorian: 'solar-hijri',
  'solar-hijri': 'gregorian',
};

function spanOfYear(year: number, calendar: MainCalendar): YearSpan {
  const own = calendars[calendar];
  const beside = calendars[other[calendar]];
  const first = own.toDay(year, 1, 1) as Day;
  const last = ((own.toDay(year + 1, 1, 1) as Day) - 1) as Day;
  return { year, beside: [beside.fromDay(first).year, beside.fromDay(last).year] };
}

/**
 * Cuts a list that is in order of time into years of `calendar`, by each one's first possible day.
 * @param startOf the first day that an item can be, or `null` where that end is open
 */
export function byYear<Item>(
  items: readonly Item[],
  startOf: (item: Item) => Day | null,
  calendar: MainCalendar,
): YearGroup<Item>[] {
  const groups: { span: YearSpan | null; items: Item[] }[] = [];
  for (const item of items) {
    const start = startOf(item);
    const year = start === null ? undefined : calendars[calendar].fromDay(start).year;
    const last = groups.at(-1);
    if (last && last.span?.year === year) last.items.push(item);
    else {
      const span = year === undefined ? null : spanOfYear(year, calendar);
      groups.push({ span, items: [item] });
    }
  }
  return groups;
}
