import { groupLanes, kindGroups, laneKeyOf, restLane } from './lanes.ts';
import type { LaneFacts, LaneGrouping } from './lanes.ts';

/** Key of the lane in which small ones come together where there are too many. */
export const othersLane = '*';

/** Which lane each event stands in, and the lanes from the top. */
export interface LanePlan {
  readonly keys: readonly string[];
  /** How many events each lane holds. */
  readonly counts: ReadonlyMap<string, number>;
  /** The keys of those that came together in `othersLane`; `[]` where none did. */
  readonly merged: readonly string[];
  /** The lane of an event; `restLane` for one that is not known. */
  readonly laneOf: (id: string) => string;
}

/** Kinds in their own order; other lanes by how much they hold, of two alike the one that begins first. */
function inOrder(lanes: readonly { key: string; items: readonly unknown[] }[], by: LaneGrouping) {
  if (by === 'kind') return lanes;
  return lanes.toSorted(
    (a, b) =>
      Number(a.key === restLane) - Number(b.key === restLane) || b.items.length - a.items.length,
  );
}

/**
 * The lanes of some events, in the order of time.
 *
 * @param order keys that the reader has put before the others, from the top
 * @param most how many lanes there is room for: where there are more, the smallest become one, before the lane of what
 *   the grouping says nothing of
 */
export function lanePlan(
  events: readonly (LaneFacts & { readonly id: string })[],
  by: LaneGrouping,
  order: readonly string[],
  most: number,
): LanePlan {
  const lanes = inOrder(
    groupLanes(events, (event) => laneKeyOf(event, by), by === 'kind' ? kindGroups : []),
    by,
  );
  const named = lanes.filter(({ key }) => key !== restLane);
  const room = most - (lanes.length - named.length);
  const merged = named.length > room ? named.slice(room - 1).map(({ key }) => key) : [];
  const keyIn = (key: string): string => (merged.includes(key) ? othersLane : key);

  const counts = new Map<string, number>();
  for (const { key, items } of lanes) {
    counts.set(keyIn(key), (counts.get(keyIn(key)) ?? 0) + items.length);
  }
  const laneOf = new Map(events.map((event) => [event.id, keyIn(laneKeyOf(event, by))]));
  const keys = [...new Set([...order.filter((key) => counts.has(key)), ...counts.keys()])];
  return { keys, counts, merged, laneOf: (id) => laneOf.get(id) ?? restLane };
}
