import { bodyOf, type BodySizes } from './body.ts';
import { groupLanes } from './lanes.ts';
import type { Mark } from './mark.ts';
import { pack } from './pack.ts';
import type { TimeScale } from './scale.ts';

/**
 * How many rows the marks of each lane need to stand side by side at a scale, by the lane's key: the most that share a
 * place, their bands included, `apart` px between them. It does not depend on where the window stands.
 */
export function rowsNeeded(
  marks: readonly Mark[],
  scale: TimeScale,
  sizes: BodySizes & { readonly apart: number },
  laneOf: (mark: Mark) => string,
): ReadonlyMap<string, number> {
  const lanes = groupLanes(marks, laneOf);
  return new Map(
    lanes.map(({ key, items }) => {
      const rows = pack(
        items.map((mark) => bodyOf(mark, scale, sizes).reach),
        sizes.apart,
      );
      return [key, Math.max(0, ...rows) + 1];
    }),
  );
}
