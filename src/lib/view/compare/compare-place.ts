import { readPlace, writePlace, type Place, type Suffix } from '../address.ts';
import { byDate, columnIds, foldable, type ColumnId, type Sort } from './columns.ts';

/** What the address holds of a comparison; at first it leaves no trace there. */
export interface ComparePlace {
  /** Ids of what is compared, in the reader's own order; `null`: all gatherings. */
  readonly ids: readonly string[] | null;
  /** `null`: the rows stand in the reader's own order. */
  readonly sort: Sort | null;
  /** Id of the row that the others are compared with. */
  readonly pinned: string | null;
  readonly folded: readonly ColumnId[];
}

/** All gatherings in the order of time. */
export const firstPlace: ComparePlace = { ids: null, sort: byDate, pinned: null, folded: [] };

/** How the address names the reader's own order. */
const own = 'listed';

function readSort(written: string | null): Sort | null {
  if (written === own) return null;
  const descending = written?.startsWith('-') ?? false;
  const by = columnIds.find((id) => id === (descending ? written?.slice(1) : written));
  return by ? { by, descending } : byDate;
}

/** Reads a comparison from the query of an address; what it cannot read it leaves out. */
export function readComparePlace(query: URLSearchParams): ComparePlace {
  const events = query.get('events');
  const hidden = query.get('hide')?.split(',') ?? [];
  return {
    ids: events === null ? null : [...new Set(events.split(',').filter((id) => id !== ''))],
    sort: readSort(query.get('sort')),
    pinned: query.get('pinned') || null,
    folded: foldable.filter((id) => hidden.includes(id)),
  };
}

/** What else the address of a comparison holds. */
type Besides = Pick<Place, 'context' | 'calendars' | 'time'>;

const bare: Place = readPlace({ searchParams: new URLSearchParams(), hash: '' });

/** The query that `readComparePlace` reads a comparison back from; '' for a first view. */
export function writeComparePlace(
  { ids, sort, pinned, folded }: ComparePlace,
  { context, calendars, time }: Besides = bare,
): Suffix {
  const query = new URLSearchParams(writePlace({ ...bare, context, calendars, time }));
  if (ids !== null) query.set('events', ids.join());
  if (!sort) query.set('sort', own);
  else if (sort.by !== byDate.by || sort.descending) {
    query.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  }
  if (pinned !== null) query.set('pinned', pinned);
  if (folded.length > 0) query.set('hide', folded.join());
  return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}

/** Whether a comparison is what it is at first. */
export function isFirstPlace(place: ComparePlace): boolean {
  return writeComparePlace(place) === '';
}
