import type { Body } from './body.ts';
import { choicesFor, settle, type Choice, type LabelSizes, type Settled } from './labels.ts';
import { collide, isFree, occupy, pack, vacate, type Row, type Slot } from './pack.ts';

/** A mark of a lane with the words beside it. */
export interface Candidate {
  readonly body: Body;
  /** Width of its label in px; 0 for none. */
  readonly width: number;
  /** The more telling of two labels has the higher rank. */
  readonly rank: number;
}

export interface ArrangeOptions extends LabelSizes {
  /** Least px between what stands in one row. */
  readonly apart: number;
  /** Rows a lane may have; one more where the selected mark has no other place. */
  readonly maxRows: number;
  readonly viewWidth: number;
  /** As far as a reader can pan; a label beyond it would always be cut. */
  readonly bounds: Slot;
  /** Index of the candidate that is sure of a row and, in view, of a label; `null` for none. */
  readonly selected: number | null;
}

/** Where a candidate came to stand. */
export interface Placed {
  /** Counted from the top; `null`: no row had room for it. */
  readonly row: number | null;
  /** `null`: no room in its row, or none in view. */
  readonly label: Settled | null;
}

/** A candidate on its way, with the slot that it holds in its row. */
interface Standing extends Candidate {
  row: number | null;
  choice: Choice | null;
  taken: Slot;
}

interface Lane {
  readonly rows: Row[];
  readonly standings: readonly Standing[];
}

function emptyLane(candidates: readonly Candidate[], rows: number): Lane {
  const standings = candidates.map(({ body, width, rank }): Standing => {
    return { body, width, rank, row: null, choice: null, taken: body.reach };
  });
  return { rows: Array.from({ length: rows }, () => []), standings };
}

function byRank(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort((a, b) => b.rank - a.rank || a.body.core.left - b.body.core.left);
}

function put(lane: Lane, standing: Standing, row: number, choice: Choice | null): void {
  const slots = (lane.rows[row] ??= []);
  if (standing.row !== null) vacate(lane.rows[standing.row] ?? [], standing.taken);
  standing.row = row;
  standing.choice = choice;
  standing.taken = choice?.taken ?? standing.body.reach;
  occupy(slots, standing.taken);
}

function freeRow(lane: Lane, slot: Slot, apart: number): number | null {
  const row = lane.rows.findIndex((slots) => isFree(slots, slot, apart));
  return row < 0 ? null : row;
}

function choicesOf(standing: Standing, options: ArrangeOptions): readonly Choice[] {
  if (standing.width === 0) return [];
  const choices = choicesFor(standing.body, standing.width, options);
  const { left, right } = options.bounds;
  const seen = choices.filter(({ label }) => label.left >= left && label.right <= right);
  return seen.length > 0 ? seen : choices;
}

/** Marks and labels together, row by row, the most telling first; `null` when a mark is left without a row. */
function together(candidates: readonly Candidate[], options: ArrangeOptions): Lane | null {
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
function marksFirst(candidates: readonly Candidate[], options: ArrangeOptions): Lane {
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

/** Gives a mark the first of some labels that its row has room for; leaves it as it is where there is none. */
function relabel(
  lane: Lane,
  standing: Standing,
  choices: readonly Choice[],
  apart: number,
): boolean {
  const { row } = standing;
  if (row === null || choices.length === 0) return false;
  const slots = lane.rows[row] ?? [];
  vacate(slots, standing.taken);
  const choice = choices.find(({ taken }) => isFree(slots, taken, apart));
  occupy(slots, standing.taken);
  if (choice) put(lane, standing, row, choice);
  return choice !== undefined;
}

/** Makes room for a mark and its label: labels in the way go, and where marks are, it takes a row of its own. */
function favour(lane: Lane, standing: Standing, options: ArrangeOptions): void {
  const settled = (choice: Choice): boolean =>
    settle(choice, standing.body, options.viewWidth, options) !== null;
  if (standing.row !== null && standing.choice && settled(standing.choice)) return;
  const choices = choicesOf(standing, options);
  const shown = choices.filter(settled);
  const inRow = lane.standings.filter((other) => other !== standing && other.row === standing.row);
  for (const choice of standing.row === null ? [] : shown) {
    const inTheWay = inRow.filter(({ taken }) => collide(taken, choice.taken, options.apart));
    if (inTheWay.some(({ body }) => collide(body.reach, choice.taken, options.apart))) continue;
    for (const other of inTheWay) put(lane, other, other.row ?? 0, null);
    put(lane, standing, standing.row ?? 0, choice);
    return;
  }
  const choice = shown[0] ?? null;
  if (standing.row !== null && !choice) return;
  const empty = lane.rows.findIndex((slots) => slots.length === 0);
  put(lane, standing, empty < 0 ? lane.rows.length : empty, choice);
}

/** Where a label is drawn; one that the edge of the view would cut goes to the other side if that is free. */
function settledLabel(lane: Lane, standing: Standing, options: ArrangeOptions): Settled | null {
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

/**
 * Rows and label places for the marks of one lane, in the order given. Nothing in a row overlaps: each mark holds what
 * its bands and its label take. Each label stands after its mark, or before it, or the mark goes to another row with
 * it, or the label goes; where even the marks have not enough rows, the least telling are left without one. Which row
 * a mark has does not depend on where the window stands, so that nothing jumps while panning.
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
  const labels = new Map<Standing, Settled | null>();
  for (const standing of byRank(lane.standings)) {
    labels.set(standing, settledLabel(lane, standing, options));
  }
  return lane.standings.map((standing) => ({
    row: standing.row,
    label: labels.get(standing) ?? null,
  }));
}
