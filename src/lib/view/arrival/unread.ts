import { calendarIds } from '../../dates/calendars/calendar.ts';
import { readPlace, type Place } from '../address.ts';

/** Whether the value of a part of the query has been understood, by what was read of the whole. */
type IsRead = (value: string, place: Place) => boolean;

const isCalendar = (name: string): boolean => calendarIds.some((id) => id === name);
const isWindow: IsRead = (_, { window }) => window !== null;

const readers: Readonly<Record<string, IsRead>> = {
  context: (_, { context }) => context,
  only: (_, { gatherings }) => gatherings,
  calendars: (value) => value.split(',').every(isCalendar),
  first: isCalendar,
  time: (value, { time }) => time === value,
  range: (_, { range }) => range !== null,
  list: (_, { rangeOnly }) => rangeOnly,
  lanes: (value, { lanes }) => lanes.by === value,
  from: isWindow,
  to: isWindow,
};

/**
 * The parts of an address's query that name something of the view by a value that cannot be read, as they stand there:
 * `calendars=xyz`. What is of no concern to the view, such as a counter's mark, is none of them.
 */
export function unreadParts(url: Pick<URL, 'searchParams' | 'hash'>): string[] {
  const place = readPlace(url);
  return [...url.searchParams]
    .filter(([key, value]) => Object.hasOwn(readers, key) && !readers[key]?.(value, place))
    .map(([key, value]) => `${key}=${value}`);
}
