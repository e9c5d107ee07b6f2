import { collide, type Slot } from './pack.ts';
import { put, type ArrangeOptions, type Standing, type StandingLane } from './standing.ts';

/** Marks of a row that stand in the way of a slot with no more than their bodies. */
export function marksInTheWay(
  lane: StandingLane,
  row: number,
  slot: Slot,
  apart: number,
): readonly Standing[] {
  return lane.standings.filter(
    (other) => other.row === row && collide(other.body.reach, slot, apart),
  );
}

function labelsInTheWay(
  lane: StandingLane,
  row: number,
  slot: Slot,
  apart: number,
): readonly Standing[] {
  return lane.standings.filter(
    (other) => other.row === row && other.choice && collide(other.taken, slot, apart),
  );
}

/** Takes the labels of a row that stand in the way of a slot. */
export function clearLabels(lane: StandingLane, row: number, slot: Slot, apart: number): void {
  for (const other of labelsInTheWay(lane, row, slot, apart)) put(lane, other, row, null);
}

/**
 * Makes a row free for a slot in which labels alone stand in its way: the one with the least telling of them. `null`
 * when marks stand in the way in every row, or labels that are not to be given up.
 */
export function rowThatYields(
  lane: StandingLane,
  slot: Slot,
  { apart, keep = Infinity }: ArrangeOptions,
): number | null {
  let best: number | null = null;
  let least = keep;
  for (const row of lane.rows.keys()) {
    if (marksInTheWay(lane, row, slot, apart).length > 0) continue;
    const ranks = labelsInTheWay(lane, row, slot, apart).map(({ rank }) => rank);
    const highest = Math.max(...ranks);
    if (highest < least) [best, least] = [row, highest];
  }
  if (best !== null) clearLabels(lane, best, slot, apart);
  return best;
}
