import { settle, type Choice } from './labels.ts';
import { collide, type Slot } from './pack.ts';
import {
  choicesFrom,
  put,
  remove,
  usualWording,
  type Favour,
  type Standing,
  type StandingLane,
} from './standing.ts';
import { clearLabels, marksInTheWay } from './yield.ts';

/** Whether what was favoured before, mark or label, stands in the way of a slot. */
function isBarred(before: readonly Standing[], row: number, slot: Slot, apart: number): boolean {
  return before.some((other) => other.row === row && collide(other.taken, slot, apart));
}

/**
 * Gives a mark that found no row the one in which the fewest and least telling others have to make room for it; those
 * of `before` only where there is no other way.
 */
function seat(
  lane: StandingLane,
  standing: Standing,
  before: readonly Standing[],
  apart: number,
): number {
  const { reach } = standing.body;
  const costs = lane.rows.map((_, row) =>
    marksInTheWay(lane, row, reach, apart).reduce(
      (sum, { rank }) => sum + 1000 + rank,
      isBarred(before, row, reach, apart) ? 1e9 : 0,
    ),
  );
  const row = costs.indexOf(Math.min(...costs));
  for (const other of marksInTheWay(lane, row, reach, apart)) remove(lane, other);
  clearLabels(lane, row, reach, apart);
  put(lane, standing, row, null);
  return row;
}

/**
 * Makes room for a mark and its label. It stays in the row it has, so that it does not slip away from under a pointer,
 * and so do others, which may be pressed next; labels in the way of its own go, and marks do where some are without a
 * row already: they are counted with these. Where it has no row itself, others give up theirs. What was favoured
 * `before` stays.
 */
export const favour: Favour = (lane, standing, before, options) => {
  const { apart, viewWidth } = options;
  const settled = (choice: Choice): boolean =>
    settle(choice, standing.body, viewWidth, options) !== null;
  if (standing.row !== null && standing.choice && settled(standing.choice)) return;
  const isCrowded = lane.standings.some(({ row }) => row === null);
  const row = standing.row ?? seat(lane, standing, before, apart);
  const choices = choicesFrom(lane, standing, options, usualWording(standing)).filter(
    (choice) => settled(choice) && !isBarred(before, row, choice.taken, apart),
  );
  const othersAt = ({ taken }: Choice): readonly Standing[] =>
    marksInTheWay(lane, row, taken, apart).filter((other) => other !== standing);
  const choice =
    choices.find((one) => othersAt(one).length === 0) ?? (isCrowded ? choices[0] : undefined);
  if (!choice) return;
  for (const other of othersAt(choice)) remove(lane, other);
  clearLabels(lane, row, choice.taken, apart);
  put(lane, standing, row, choice);
};
