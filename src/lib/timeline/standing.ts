import type { Body } from './body.ts';
import { choicesFor, type Choice, type LabelSizes } from './labels.ts';
import { isFree, occupy, vacate, type Row, type Slot } from './pack.ts';

/** A mark of a lane with the words beside it. */
export interface Candidate {
  readonly body: Body;
  /** Widths of its label in px, from the longest wording to the shortest; `[]` for none. */
  readonly widths: readonly number[];
  /** The more telling of two labels has the higher rank. */
  readonly rank: number;
}

export interface ArrangeOptions extends LabelSizes {
  /** Least px between what stands in one row. */
  readonly apart: number;
  /** Rows a lane may have. */
  readonly maxRows: number;
  readonly viewWidth: number;
  /** As far as a reader can pan; a label beyond it would always be cut. */
  readonly bounds: Slot;
  /** Index of the candidate that is sure of a row, and comes first with its label; `null` for none. */
  readonly selected: number | null;
}

/** A candidate on its way, with the slot that it holds in its row. */
export interface Standing extends Candidate {
  row: number | null;
  choice: Choice | null;
  /** Which of its wordings the choice is for. */
  wording: number;
  taken: Slot;
}

export interface StandingLane {
  readonly rows: Row[];
  readonly standings: readonly Standing[];
}

/** A lane in which nothing has a row yet. */
export function emptyLane(candidates: readonly Candidate[], rows: number): StandingLane {
  const standings = candidates.map((candidate): Standing => {
    const wording = candidate.widths.length - 1;
    return { ...candidate, row: null, choice: null, wording, taken: candidate.body.reach };
  });
  return { rows: Array.from({ length: rows }, () => []), standings };
}

/** The most telling first, those alike by their place. */
export function byRank(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort((a, b) => b.rank - a.rank || a.body.core.left - b.body.core.left);
}

/** Puts a mark with one of its labels, or without, into a row that is free for it, out of the one it had. */
export function put(
  lane: StandingLane,
  standing: Standing,
  row: number,
  choice: Choice | null,
): void {
  remove(lane, standing);
  standing.row = row;
  standing.choice = choice;
  standing.taken = choice?.taken ?? standing.body.reach;
  occupy((lane.rows[row] ??= []), standing.taken);
}

/** Takes a mark out of its row. */
export function remove(lane: StandingLane, standing: Standing): void {
  if (standing.row !== null) vacate(lane.rows[standing.row] ?? [], standing.taken);
  standing.row = null;
  standing.choice = null;
}

/** The first row that is free for a slot; `null` where none is. */
export function freeRow(lane: StandingLane, slot: Slot, apart: number): number | null {
  const row = lane.rows.findIndex((slots) => isFree(slots, slot, apart));
  return row < 0 ? null : row;
}

/** Where the label of a mark may stand in one of its wordings, by default the shortest; within bounds if it can. */
export function choicesOf(
  standing: Standing,
  options: ArrangeOptions,
  wording: number = standing.widths.length - 1,
): readonly Choice[] {
  const width = standing.widths[wording];
  if (width === undefined) return [];
  const choices = choicesFor(standing.body, width, options);
  const { left, right } = options.bounds;
  const seen = choices.filter(({ label }) => label.left >= left && label.right <= right);
  return seen.length > 0 ? seen : choices;
}

/** Gives a mark the first of some labels that its row has room for; leaves it as it is where there is none. */
export function relabel(
  lane: StandingLane,
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
