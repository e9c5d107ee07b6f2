import { isFree, pack } from './pack.ts';
import {
  byRank,
  choicesOf,
  emptyLane,
  freeRow,
  put,
  relabel,
  usualWording,
  type ArrangeOptions,
  type Candidate,
  type Standing,
  type StandingLane,
} from './standing.ts';
import { rowThatYields } from './yield.ts';

/** The lanes of more marks than this are laid out once: so many labels are short ones anyway. */
const few = 60;

/** Says which wording a label takes at first. */
type Wording = (candidate: Candidate) => number;

/** In the fewest words. */
export const shortest: Wording = ({ widths }) => widths.length - 1;

/** Puts a mark with its label into the first row that is free for both; `false` where none is. */
function putLabelled(
  lane: StandingLane,
  standing: Standing,
  options: ArrangeOptions,
  wording: Wording = shortest,
): boolean {
  const choices = choicesOf(lane, standing, options, wording(standing));
  for (const [row, slots] of lane.rows.entries()) {
    const choice = choices.find(({ taken }) => isFree(slots, taken, options.apart));
    if (choice) {
      put(lane, standing, row, choice);
      return true;
    }
  }
  return false;
}

/**
 * Marks and labels together, row by row, the most telling first; a mark that finds no row takes one from less telling
 * labels, which look for another place in the end. `null` when a mark is left without a row even so.
 */
function together(
  candidates: readonly Candidate[],
  options: ArrangeOptions,
  wording: Wording,
): StandingLane | null {
  const lane = emptyLane(candidates, options.maxRows);
  const order = byRank(lane.standings);
  for (const standing of order) {
    if (putLabelled(lane, standing, options, wording)) continue;
    const { reach } = standing.body;
    const row = freeRow(lane, reach, options.apart) ?? rowThatYields(lane, reach, options);
    if (row === null) return null;
    put(lane, standing, row, null);
  }
  labelRest(lane, order, options);
  return lane;
}

/** Gives those that stand without a label one in the room that is left. */
function labelRest(lane: StandingLane, order: readonly Standing[], options: ArrangeOptions): void {
  for (const standing of order) {
    if (standing.row === null || standing.choice) continue;
    relabel(lane, standing, choicesOf(lane, standing, options), options.apart);
  }
}

/**
 * As many marks as the rows can take, the most telling first, then labels in the room that is left. Only labels that are
 * not to be given up stand before all marks, if all of them can.
 */
function marksFirst(candidates: readonly Candidate[], options: ArrangeOptions): StandingLane {
  const { apart, maxRows, keep = Infinity } = options;
  const lane = emptyLane(candidates, maxRows);
  const order = byRank(lane.standings);
  const kept = order.filter(({ rank }) => rank >= keep);
  const areKept = kept.every((standing) => putLabelled(lane, standing, options));
  if (kept.length > 0 && !areKept) return marksFirst(candidates, { ...options, keep: Infinity });
  const packed = pack(
    candidates.map(({ body }) => body.reach),
    apart,
  );
  const allFit = kept.length === 0 && packed.every((row) => row < maxRows);
  if (allFit) lane.standings.forEach((standing, i) => put(lane, standing, packed[i] ?? 0, null));
  for (const standing of order) {
    const row = standing.row === null ? freeRow(lane, standing.body.reach, apart) : null;
    if (row !== null) put(lane, standing, row, null);
  }
  labelRest(lane, order, options);
  return lane;
}

/** Whether every mark has a row, and every label a place. */
function isWhole(lane: StandingLane | null): lane is StandingLane {
  return (
    lane !== null &&
    lane.standings.every(
      ({ row, choice, widths }) => row !== null && (choice || widths.length === 0),
    )
  );
}

/**
 * Rows for the marks of a lane and places for their labels: in their usual wording if all of them can, else the surest
 * in it and the others in the fewest words, else as many as can in the fewest. It does not depend on the window.
 */
export function placeAll(candidates: readonly Candidate[], options: ArrangeOptions): StandingLane {
  const { keep = Infinity } = options;
  const surest: Wording = (candidate) =>
    candidate.rank >= keep ? usualWording(candidate) : shortest(candidate);
  for (const wording of candidates.length <= few ? [usualWording, surest] : []) {
    const lane = together(candidates, options, wording);
    if (isWhole(lane)) return lane;
  }
  return together(candidates, options, shortest) ?? marksFirst(candidates, options);
}
