import { settle, type Settled } from './labels.ts';
import { placeAll, shortest } from './place-all.ts';
import {
  byRank,
  choicesFrom,
  choicesOf,
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

/** Where the candidates of a lane came to stand, in their order. */
export interface Arranged {
  readonly placed: readonly Placed[];
  /** Rows that they need, whatever is selected. */
  readonly rows: number;
}

/** Where a candidate came to stand. */
export interface Placed {
  /** Counted from the top; `null`: no row had room for it. */
  readonly row: number | null;
  /** `null`: no room in its row, or none in view. */
  readonly label: PlacedLabel | null;
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
  const others = choicesFrom(lane, standing, options, choice.wording).filter(
    (other) => settle(other, body, viewWidth, options) !== null,
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
  const wording = standing.choice?.wording ?? shortest(standing);
  for (let longer = 0; longer < wording; longer += 1) {
    const choices = choicesOf(lane, standing, options, longer).filter(
      (choice) => settle(choice, body, options.viewWidth, options) !== null,
    );
    if (!relabel(lane, standing, choices, options.apart) || !standing.choice) continue;
    const settled = settle(standing.choice, body, options.viewWidth, options);
    return { ...(settled ?? short), wording: longer };
  }
  return { ...short, wording };
}

/**
 * Rows and label places for the marks of one lane, in the order given. Nothing in a row overlaps: each mark holds what
 * its bands and its label take. Each label stands beside its mark, on the side where it is in the way of fewer others,
 * or the mark goes to another row with it, or the label goes, the least telling first; where even the marks have not
 * enough rows, the least telling are left without one. Which row a mark has does not depend on where the window stands,
 * so that nothing jumps while panning. All labels first stand in few words, and then grow into the room that is left.
 */
export function arrange(candidates: readonly Candidate[], options: ArrangeOptions): Arranged {
  const lane = placeAll(candidates, options);
  // What is selected takes no row more: the lane would move under the pointer.
  const rows = Math.max(1, lane.rows.findLastIndex((slots) => slots.length > 0) + 1);
  lane.rows.length = rows;
  const { viewWidth } = options;
  const favoured = options.selected
    .map((index) => lane.standings[index])
    .filter((standing) => standing !== undefined)
    .filter(({ body }) => body.reach.right > 0 && body.reach.left < viewWidth);
  favoured.forEach((standing, i) => {
    options.favour?.(lane, standing, favoured.slice(0, i), options);
  });
  const labels = new Map<Standing, Settled>();
  const order = byRank(lane.standings);
  for (const standing of [...favoured, ...order]) {
    const settled = labels.has(standing) ? null : settledLabel(lane, standing, options);
    if (settled) labels.set(standing, settled);
  }
  const wordy = new Map<Standing, PlacedLabel>();
  for (const standing of [...favoured, ...order]) {
    const short = labels.get(standing);
    if (short && !wordy.has(standing)) {
      wordy.set(standing, lengthened(lane, standing, short, options));
    }
  }
  const placed = lane.standings.map((standing) => ({
    row: standing.row,
    label: wordy.get(standing) ?? null,
  }));
  return { placed, rows };
}
