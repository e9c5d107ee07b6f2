import type { Lane } from './lanes.ts';
import type { LaneLayout } from './layout.ts';
import type { Mark } from './mark.ts';

/** Something that the arrow keys lead to: a mark, or a sign for several without a row. */
export interface Stop {
  readonly id: string;
  /** First and last day that it covers. */
  readonly from: number;
  readonly to: number;
}

/**
 * The stops of every lane, from the top: its marks, out of view too, but for those that are folded away or that a sign
 * in view stands for; and these signs.
 */
export function stopsOf(
  lanes: readonly LaneLayout[],
  marks: readonly Mark[],
  laneOf: (mark: Mark) => string,
): readonly Lane<Stop>[] {
  return lanes.map(({ key, more, folded }) => {
    const hidden = new Set([...more.flatMap(({ ids }) => ids), ...folded.map(({ id }) => id)]);
    const own = marks.filter((mark) => laneOf(mark) === key && !hidden.has(mark.id));
    return { key, items: [...own, ...more] };
  });
}
