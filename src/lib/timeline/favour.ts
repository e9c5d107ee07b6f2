import { settle, type Choice } from './labels.ts';
import { collide, type Slot } from './pack.ts';
import {
  choicesOf,
  put,
  remove,
  type ArrangeOptions,
  type Standing,
  type StandingLane,
} from './standing.ts';

/** Marks of a row that stand in the way of a slot with no more than their bodies. */
function marksInTheWay(
  lane: StandingLane,
  row: number,
  slot: Slot,
  apart: number,
): readonly Standing[] {
  return lane.standings.filter(
    (other) => other.row === row && collide(other.body.reach, slot, apart),
  );
}

/** Takes the labels of a row that stand in the way of a slot. */
function clearLabels(lane: StandingLane, row: number, slot: Slot, apart: number): void {
  for (const other of lane.standings) {
    if (other.row === row && other.choice && collide(other.taken, slot, apart)) {
      put(lane, other, row, null);
    }
  }
}

/** Gives a mark that found no row the one in which the fewest and least telling others have to make room for it. */
function seat(lane: StandingLane, standing: Standing, apart: number): number {
  const { reach } = standing.body;
  const costs = lane.rows.map((_, row) =>
    marksInTheWay(lane, row, reach, apart).reduce((sum, { rank }) => sum + 1000 + rank, 0),
  );
  const row = costs.indexOf(Math.min(...costs));
  for (const other of marksInTheWay(lane, row, reach, apart)) remove(lane, other);
  clearLabels(lane, row, reach, apart);
  put(lane, standing, row, null);
  return row;
}

/**
 * Makes room for a mark and its label. It stays in the row it has, so that it does not slip away from under a pointer;
 * labels in the way of its own go, marks do not. Where it has none, others give up theirs, and are counted as it was.
 */
export function favour(lane: StandingLane, standing: Standing, options: ArrangeOptions): void {
  const { apart, viewWidth } = options;
  const settled = (choice: Choice): boolean =>
    settle(choice, standing.body, viewWidth, options) !== null;
  if (standing.row !== null && standing.choice && settled(standing.choice)) return;
  const row = standing.row ?? seat(lane, standing, apart);
  for (const choice of choicesOf(standing, options).filter(settled)) {
    const others = marksInTheWay(lane, row, choice.taken, apart);
    if (others.some((other) => other !== standing)) continue;
    clearLabels(lane, row, choice.taken, apart);
    put(lane, standing, row, choice);
    return;
  }
}
