import type { Adapter, Range } from './adapter.ts';
import { lanes, titleOf, type Columns } from './columns.ts';

/** What our page answers to any driver, in milliseconds since 1970. */
interface OurPage {
  readonly __loadColumns: (
    columns: Pick<Columns, 'start' | 'end' | 'lane'>,
    names: readonly string[],
    titleOf: (index: number) => string,
  ) => Promise<unknown>;
  readonly __loadEvents: (events: readonly object[]) => Promise<unknown>;
  readonly bench: { getWindow(): unknown };
}

/**
 * Our own page as an adapter; `null` in the pages of others, and until its script has run. With `?objects` in the address
 * it gets the events one by one, as whoever has them so would hand them in, and else as columns.
 */
export function ours(): Adapter | null {
  const page = window as Partial<OurPage>;
  const { __loadColumns: loadColumns, __loadEvents: loadEvents } = page;
  if (!loadColumns || !loadEvents) return null;
  return {
    prepare(columns) {
      if (location.search !== '?objects') {
        return () => loadColumns(columns, lanes, titleOf).then(() => performance.now());
      }
      const events = Array.from(columns.start, (start, i) => {
        const end = columns.end[i] ?? NaN;
        return {
          id: i,
          title: titleOf(i),
          start,
          end: Number.isNaN(end) ? null : end,
          group: lanes[columns.lane[i] ?? 0],
        };
      });
      return () => loadEvents(events).then(() => performance.now());
    },
    range: () => rangeOf(page.bench?.getWindow()),
  };
}

/** A pair, or an object of two instants, as a range. */
function rangeOf(told: unknown): Range | null {
  const [from, until] = Object.values(told ?? {}) as unknown[];
  return typeof from === 'number' && typeof until === 'number' ? [from, until] : null;
}
