import type { Crowd } from '../../../timeline/crowd/crowd.ts';
import type { KindGroup } from '../../../timeline/lanes.ts';
import type { Mark } from '../../../timeline/mark.ts';

/** A lane of a stock. */
export interface StockLane {
  readonly key: string;
  /** What it is called; `null` where the page's own lane names say it. */
  readonly name: string | null;
  /** Whose colour it has. */
  readonly group: KindGroup;
}

/**
 * Events too many to be laid out one by one: their times as a crowd, and what else there is to know of each, asked for by
 * its index in the columns, only for the few that are told at a time.
 */
export interface Stock {
  readonly crowd: Crowd;
  /** From the top, as many as the crowd has. */
  readonly lanes: readonly StockLane[];
  idOf(index: number): string;
  /** `null` where no event is called so. */
  indexOf(id: string): number | null;
  titleOf(index: number): string;
  /** The title in fewer and fewer words. */
  wordingsOf(index: number): readonly string[];
  /** The event's own mark, for a stock that has any; `null` where all there is to know of it are its times. */
  readonly markOf: ((index: number) => Mark) | null;
  /** The date in words; `null` where it is to be told by the times. */
  dateOf(index: number): string | null;
}
