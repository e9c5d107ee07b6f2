import type { Mark } from './mark.ts';
import type { Measure } from './measure.ts';
import type { Favour } from './standing.ts';
import type { Window } from './window.ts';

/** All in px. */
export interface LayoutSizes {
  /** Width of a dot, and least width of a bar. Default 12. */
  readonly dot: number;
  /** Length over which a band fades where it is open. Default 48. */
  readonly fade: number;
  /** From a mark to its label. Default 5. */
  readonly gap: number;
  /** From the end of a bar, or the edge of the view, to a label on it. Default 6. */
  readonly pad: number;
  /** Least room between what stands in one row. Default 10. */
  readonly apart: number;
  /** Height of a row. Default 24. */
  readonly row: number;
  /** Room above the first and below the last row of a lane. Default 6. */
  readonly margin: number;
  /** Width of the sign that stands for marks without a row. Default 36. */
  readonly more: number;
  /** Rows a lane may have at most. Default 4. */
  readonly maxRows: number;
}

export const defaultSizes: LayoutSizes = {
  dot: 12,
  fade: 48,
  gap: 5,
  pad: 6,
  apart: 10,
  row: 24,
  margin: 6,
  more: 36,
  maxRows: 4,
};

export interface LayoutOptions {
  readonly measure: Measure;
  /** Words beside a mark, from the longest wording to the shortest; `[]` for none. */
  readonly label: (mark: Mark) => readonly string[];
  /** Key of a mark's lane. Default: the group of its kind. */
  readonly laneOf?: (mark: Mark) => string;
  /** Lanes from the top; those not named follow. Default: the groups of kinds. */
  readonly laneOrder?: readonly string[];
  /** How telling a label is; the higher wins. Default `telling`. */
  readonly rank?: (mark: Mark) => number;
  /** Ids of events that always have a row, and before all others a label in it; the first before the rest. */
  readonly selected?: readonly string[];
  /** Makes room for them; without it they stand where there is room. */
  readonly favour?: Favour | undefined;
  /** Whether the lane of a key is folded: but for what is selected, its marks are only counted. Default: none is. */
  readonly folded?: (lane: string) => boolean;
  /** As far as a reader can pan: labels then keep inside it. Default: without end. */
  readonly extent?: Window;
  readonly sizes?: Partial<LayoutSizes>;
  /**
   * Rows that the lane of a key may have at most; fewer, as a rule, where signs for what has no row stand below them
   * (`crowded`). Default: `sizes.maxRows` for each.
   */
  readonly rowsOf?: (lane: string, crowded: boolean) => number;
}

const certaintyRank = { stated: 3, inferred: 2, outside: 1, unknown: 0 } as const;

/** The rank of a gathering whose date is stated: a label as telling as this is not given up for another's mark. */
export const surest = 10 + certaintyRank.stated;

/** How telling a mark's label is: gatherings before all else, then by how sure the date is. */
export function telling(mark: Mark): number {
  return (mark.gathering ? 10 : 0) + certaintyRank[mark.certainty];
}
