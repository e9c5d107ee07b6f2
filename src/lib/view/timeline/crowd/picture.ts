import type { Crowd } from '../../../timeline/crowd/crowd.ts';
import type { Frame } from '../../../timeline/crowd/frame.ts';
import type { FrameLabel } from '../../../timeline/crowd/labels.ts';
import type { Mark } from '../../../timeline/mark.ts';
import type { Palette } from './palette.ts';
import type { Plates } from './plates.ts';

/** From the edge of a lane to what stands in it, in px. */
export const margin = 3;

/** Where the rows of a lane are, in px from the top of the picture. */
export interface LaneBox {
  readonly colour: string;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the first row, and from one row to the next. */
  readonly first: number;
  readonly step: number;
}

/** All that a picture shows. */
export interface Picture {
  readonly crowd: Crowd;
  readonly frame: Frame;
  /** A new object whenever the frame has been worked out anew. */
  readonly composed: object;
  readonly width: number;
  readonly height: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  readonly lanes: readonly LaneBox[];
  readonly labels: readonly FrameLabel[];
  /** Gives an event's own mark by its number in the frame; `null` where there are times alone. */
  readonly markOf: ((mark: number) => Mark) | null;
  readonly palette: Palette;
  readonly plates: Plates;
  /** Pixels of the screen to a px. */
  readonly ratio: number;
  /** Size of the root's text, in px. */
  readonly rem: number;
  /** Numbers of the marks that are chosen and pointed at; −1 for none. */
  readonly chosen: number;
  readonly pointed: number;
  /** Number of the cell that is pointed at; −1 for none. */
  readonly pointedCell: number;
  /** Whether the marks are drawn by other means, and nothing is left to draw. */
  readonly bare: boolean;
}

/** Top of what is drawn below so many rows of bars. */
export function topBelow({ top, first, step }: LaneBox, rows: number): number {
  return rows === 0 ? top + margin : first + (rows - 0.5) * step + 1;
}
