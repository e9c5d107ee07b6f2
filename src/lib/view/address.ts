import { calendarIds, type CalendarId } from '../dates/calendars/calendar.ts';
import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import type { DayRange } from '../timeline/day-range.ts';
import type { TimeDirection } from '../timeline/scale.ts';
import { readLanes, writeLanes, type LanePlace } from './lane-choice.svelte.ts';
import { usualCalendars } from './usual-calendars.ts';

/** What follows a page's path: a query, a fragment, both, or nothing. */
export type Suffix = '' | `?${string}` | `#${string}`;

/** What the address holds of a view; `null` and `false` leave no trace in it. */
export interface Place {
  /** Id of the chosen event: the fragment, so that the address works without scripts too. */
  readonly event: string | null;
  readonly context: boolean;
  readonly gatherings: boolean;
  /** What was searched for, where nothing but what was found is shown. */
  readonly query: string | null;
  /** The calendars shown, in the reader's order, where they are not the language's own choice. */
  readonly calendars: readonly CalendarId[] | null;
  /** Which way time runs, where it is not the way of the interface. */
  readonly time: TimeDirection | null;
  /** Days picked out of the axis, and whether the chronicle lists nothing else. */
  readonly range: DayRange | null;
  readonly rangeOnly: boolean;
  readonly lanes: LanePlace;
  /** First and last day in view. */
  readonly window: DayRange | null;
}

/** Reads a place from the query and the fragment of an address; what it cannot read it leaves out. */
export function readPlace(url: Pick<URL, 'searchParams' | 'hash'>): Place {
  const { searchParams: query, hash } = url;
  const [first = '', last] = (query.get('range') ?? '').split('..');
  const range = readDays(first, last);
  return {
    event: decode(hash.slice(1)),
    context: query.get('context') === 'on',
    gatherings: query.get('only') === 'gatherings',
    query: query.get('q') || null,
    calendars: readCalendars(query),
    time: (['ltr', 'rtl'] as const).find((way) => way === query.get('time')) ?? null,
    range,
    rangeOnly: range !== null && query.get('list') === 'range',
    lanes: readLanes(query),
    window: readDays(query.get('from'), query.get('to')),
  };
}

/** The query and the fragment that `readPlace` reads back; '' for a first view. */
export function writePlace(place: Place): Suffix {
  const query = new URLSearchParams();
  if (place.context) query.set('context', 'on');
  if (place.gatherings) query.set('only', 'gatherings');
  if (place.query !== null) query.set('q', place.query);
  if (place.calendars !== null) query.set('calendars', place.calendars.join());
  if (place.time !== null) query.set('time', place.time);
  if (place.range !== null) {
    query.set('range', `${isoDay(place.range.from)}..${isoDay(place.range.to)}`);
  }
  if (place.rangeOnly) query.set('list', 'range');
  writeLanes(place.lanes, query);
  if (place.window !== null) {
    query.set('from', isoDay(place.window.from));
    query.set('to', isoDay(place.window.to));
  }
  const hash = place.event === null ? '' : (`#${encodeURIComponent(place.event)}` as const);
  // Commas may stand as they are, and a reader of the address can then read it.
  return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}${hash}` : hash;
}

function readDays(first: string | null, last: string | null | undefined): DayRange | null {
  const from = readIsoDay(first ?? '');
  const to = readIsoDay(last ?? '');
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function readCalendars(query: URLSearchParams): readonly CalendarId[] | null {
  const named = query.get('calendars')?.split(',') ?? [];
  const known = [...new Set(named)].flatMap((name) => calendarIds.filter((id) => id === name));
  if (known.length > 0) return known;
  // Older addresses name the first of two.
  const first = calendarIds.find((id) => id === query.get('first'));
  return first ? usualCalendars(first) : null;
}

function decode(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment) || null;
  } catch {
    return null;
  }
}
