import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import type { Day } from '../dates/day.ts';
import { mainCalendars, type MainCalendar } from './prepare/model.ts';

/** What follows a page's path: a query, a fragment, both, or nothing. */
export type Suffix = '' | `?${string}` | `#${string}`;

/** What the address holds of a view; `null` and `false` leave no trace in it. */
export interface Place {
  /** Id of the chosen event: the fragment, so that the address works without scripts too. */
  readonly event: string | null;
  readonly context: boolean;
  readonly gatherings: boolean;
  /** The calendar that comes first, where it is not the language's own choice. */
  readonly first: MainCalendar | null;
  /** First and last day in view, both inclusive. */
  readonly window: { readonly from: Day; readonly to: Day } | null;
}

/** Reads a place from the query and the fragment of an address; what it cannot read it leaves out. */
export function readPlace(url: Pick<URL, 'searchParams' | 'hash'>): Place {
  const { searchParams: query, hash } = url;
  const from = readIsoDay(query.get('from') ?? '');
  const to = readIsoDay(query.get('to') ?? '');
  return {
    event: decode(hash.slice(1)),
    context: query.get('context') === 'on',
    gatherings: query.get('only') === 'gatherings',
    first: mainCalendars.find((calendar) => calendar === query.get('first')) ?? null,
    window: from !== null && to !== null && from <= to ? { from, to } : null,
  };
}

/** The query and the fragment that `readPlace` reads back; '' for a first view. */
export function writePlace(place: Place): Suffix {
  const query = new URLSearchParams();
  if (place.context) query.set('context', 'on');
  if (place.gatherings) query.set('only', 'gatherings');
  if (place.first !== null) query.set('first', place.first);
  if (place.window !== null) {
    query.set('from', isoDay(place.window.from));
    query.set('to', isoDay(place.window.to));
  }
  const hash = place.event === null ? '' : (`#${encodeURIComponent(place.event)}` as const);
  return query.size > 0 ? `?${query.toString()}${hash}` : hash;
}

function decode(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment) || null;
  } catch {
    return null;
  }
}
