import { reachOf } from '../extent.ts';
import type { Mark } from '../mark.ts';

/** A stretch in px, counted the way time runs. */
export interface Stretch {
  readonly x: number;
  readonly x2: number;
}

/** A mark within the stretch that all the days take which it can touch. */
export interface MarkInReach {
  /** The days that it covers, no narrower than a dot. */
  readonly core: Stretch;
  /** The days that it can mean, where they show beside those. */
  readonly band: Stretch | null;
}

/**
 * Where a mark stands in its reach, which a crowd keeps as one stretch: a window of possible days is a soft band with a
 * dot at its middle, not a bar.
 * @param reach the px of all the days that the mark can touch
 * @param dot least width of a mark, in px
 */
export function coreInReach(mark: Mark, reach: Stretch, dot: number): MarkInReach {
  const { from, to } = reachOf(mark);
  const width = reach.x2 - reach.x;
  const perDay = width / (to + 1 - from);
  const days = mark.to + 1 - mark.from;
  const wide = Math.max(days * perDay, Math.min(dot, width));
  const middle = reach.x + (mark.from - from + days / 2) * perDay;
  // A core at an end of its reach stays inside, so that it meets none of its neighbours.
  const x = Math.min(Math.max(middle - wide / 2, reach.x), Math.max(reach.x, reach.x2 - wide));
  const core = { x, x2: x + wide };
  const shows = core.x - reach.x > 1 || reach.x2 - core.x2 > 1;
  return { core, band: shows ? reach : null };
}
