import { favour } from './favour.ts';
import { settle, type Settled } from './labels.ts';
import { isFree, pack } from './pack.ts';
import {
  byRank,
  choicesOf,
  emptyLane,
  freeRow,
  put,
  relabel,
  type ArrangeOptions,
  type Candidate,
  type Standing,
  type StandingLane,
} from './standing.ts';

export interface PlacedLabel extends Settled {
  /** Which of the candidate's widths it has: the longest wording that there was room for. */
  readonly wording: number;
}

/** Where a candidate came to stand. */
export interface Placed {
  /** Counted from the top; `null`: no row had room for it. */
  readonly row: number | null;
  /** `null`: no room in its row, or none in view. */
  readonly label: PlacedLabel | null;
}

/** Marks and labels together, row by row, the most telling first; `null` when a mark is left without a row. */
function together(candidates: readonly Candidate[], options: ArrangeOptions): StandingLane | null {
  const { apart, maxRows } = options;
  const lane = emptyLane(candidates, maxRows);
  for (const standing of byRank(lane.standings)) {
    const choices = choicesOf(standing, options);
    for (let row = 0; row < maxRows && standing.row === null; row += 1) {
      const slots = lane.rows[row] ?? [];
      const choice = choices.find(({ taken }) => isFree(slots, taken, apart));
      if (choice) put(lane, standing, row, choice);
    }
    if (standing.row !== null) continue;
    const row = freeRow(lane, standing.body.reach, apart);
    if (row === null) return null;
    put(lane, standing, row, null);
  }
  return lane;
}

/** As many marks as the rows can take, the most telling first, then labels in the room that is left. */
function marksFirst(candidates: readonly Candidate[], options: ArrangeOptions): StandingLane {
  const { apart, maxRows } = options;
  const lane = emptyLane(candidates, maxRows);
  const order = byRank(lane.standings);
  const packed = pack(
    candidates.map(({ body }) => body.reach),
    apart,
  );
  const allFit = packed.every((row) => row < maxRows);
  if (allFit) lane.standings.forEach((standing, i) => put(lane, standing, packed[i] ?? 0, null));
  for (const standing of allFit ? [] : order) {
    const row = freeRow(lane, standing.body.reach, apart);
    if (row !== null) put(lane, standing, row, null);
  }
  for (const standing of order) relabel(lane, standing, choicesOf(standing, options), apart);
  return lane;
}

/** Where a label is drawn; one that the edge of the view would cut goes to the other side if that is free. */
function settledLabel(
  lane: StandingLane,
  standing: Standing,
  options: ArrangeOptions,
): Settled | null {
  const { body, choice } = standing;
  if (standing.row === null || !choice) return null;
  const { viewWidth } = options;
  const settled = settle(choice, body, viewWidth, options);
  if (settled || body.core.right < 0 || body.core.left > viewWidth) return settled;
  const others = choicesOf(standing, options).filter(
    (other) => other.place !== choice.place && settle(other, body, viewWidth, options) !== null,
  );
  if (!relabel(lane, standing, others, options.apart)) return null;
  return settle(standing.choice ?? choice, body, viewWidth, options);
}

/** Puts a label in the longest wording that has room in its row, on either side, and in view. */
function lengthened(
  lane: StandingLane,
  standing: Standing,
  short: Settled,
  options: ArrangeOptions,
): PlacedLabel {
  const { body } = standing;
  for (let wording = 0; wording < standing.widths.length - 1; wording += 1) {
    const choices = choicesOf(standing, options, wording).filter(
      (choice) => settle(choice, body, options.viewWidth, options) !== null,
    );
    if (!relabel(lane, standing, choices, options.apart) || !standing.choice) continue;
    const settled = settle(standing.choice, body, options.viewWidth, options);
    return { ...(settled ?? short), wording };
  }
  return { ...short, wording: standing.widths.length - 1 };
}

/**
 * Rows and label places for the marks of one lane, in the order given. Nothing in a row overlaps: each mark holds what
 * its bands and its label take. Each label stands after its mark, or before it, or the mark goes to another row with
 * it, or the label goes; where even the marks have not enough rows, the least telling are left without one. Which row
 * a mark has does not depend on where the window stands, so that nothing jumps while panning. All labels first stand in
 * their shortest wording, and then grow into the room that is left.
 */
export function arrange(
  candidates: readonly Candidate[],
  options: ArrangeOptions,
): readonly Placed[] {
  const lane = together(candidates, options) ?? marksFirst(candidates, options);
  const selected = options.selected === null ? undefined : lane.standings[options.selected];
  const { viewWidth } = options;
  if (selected && selected.body.reach.right > 0 && selected.body.reach.left < viewWidth) {
    favour(lane, selected, options);
  }
  const labels = new Map<Standing, Settled>();
  const order = byRank(lane.standings);
  for (const standing of order) {
    const settled = settledLabel(lane, standing, options);
    if (settled) labels.set(standing, settled);
  }
  const wordy = new Map<Standing, PlacedLabel>();
  for (const standing of selected ? [selected, ...order] : order) {
    const short = labels.get(standing);
    if (short && !wordy.has(standing)) {
      wordy.set(standing, lengthened(lane, standing, short, options));
    }
  }
  return lane.standings.map((standing) => ({
    row: standing.row,
    label: wordy.get(standing) ?? null,
  }));
}
