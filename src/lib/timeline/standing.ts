import type { Body } from './body.ts';
import { crowding } from './crowding.ts';
import { choicesFor, type Choice, type LabelSizes } from './labels.ts';
import { collide, isFree, occupy, vacate, type Row, type Slot } from './pack.ts';

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
  /** Indices of the candidates that are sure of a row, and come first with their labels; the first before all. */
  readonly selected: readonly number[];
  /** Makes room for one that is selected. Default: none is made. */
  readonly favour?: Favour | undefined;
  /** From this rank on a label is not given up for the mark of another. Default: none is that sure. */
  readonly keep?: number;
}

/** Makes room in a lane for a mark and its label; what was favoured `before` stays as it is. */
export type Favour = (
  lane: StandingLane,
  standing: Standing,
  before: readonly Standing[],
  options: ArrangeOptions,
) => void;

/** A place for a label in one of its wordings. */
export interface Worded extends Choice {
  /** Which of the candidate's widths it has. */
  readonly wording: number;
}

/** A candidate on its way, with the slot that it holds in its row. */
export interface Standing extends Candidate {
  row: number | null;
  choice: Worded | null;
  taken: Slot;
}

export interface StandingLane {
  readonly rows: Row[];
  readonly standings: readonly Standing[];
  /** How many marks stand over a slot with their bodies, whatever their rows. */
  readonly over: (slot: Slot) => number;
}

/** A lane in which nothing has a row yet. */
export function emptyLane(candidates: readonly Candidate[], rows: number): StandingLane {
  const standings = candidates.map((candidate): Standing => ({
    ...candidate,
    row: null,
    choice: null,
    taken: candidate.body.reach,
  }));
  return {
    rows: Array.from({ length: rows }, () => []),
    standings,
    over: crowding(candidates.map(({ body }) => body.reach)),
  };
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
  choice: Worded | null,
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

/**
 * Where the label of a mark may stand in one of its wordings, by default the shortest; within bounds if it can, and first
 * on the side where it lies in the way of fewer marks.
 */
export function choicesOf(
  lane: StandingLane,
  standing: Standing,
  options: ArrangeOptions,
  wording: number = standing.widths.length - 1,
): readonly Worded[] {
  const width = standing.widths[wording];
  if (width === undefined) return [];
  const choices = choicesFor(standing.body, width, options).map((choice) => ({
    ...choice,
    wording,
  }));
  const { left, right } = options.bounds;
  const seen = choices.filter(({ label }) => label.left >= left && label.right <= right);
  const ways = seen.length > 0 ? seen : choices;
  const [first, second] = ways;
  if (!first || !second) return ways;
  // Over its own band a label is in nobody's way.
  const others = ({ label }: Choice): number =>
    lane.over(label) - (collide(label, standing.body.reach, 0) ? 1 : 0);
  return others(first) <= others(second) ? ways : [second, first];
}

/** The same for every wording from one on to the shortest, the longest first. */
export function choicesFrom(
  lane: StandingLane,
  standing: Standing,
  options: ArrangeOptions,
  wording: number,
): readonly Worded[] {
  return standing.widths
    .slice(wording)
    .flatMap((_, i) => choicesOf(lane, standing, options, wording + i));
}

/** Which wording is the usual one: the one before the shortest, where there are more. */
export function usualWording({ widths }: Candidate): number {
  return Math.max(0, widths.length - 2);
}

/** Gives a mark the first of some labels that its row has room for; leaves it as it is where there is none. */
export function relabel(
  lane: StandingLane,
  standing: Standing,
  choices: readonly Worded[],
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
