import { layout, type LaneLayout, type Layout } from './layout.ts';
import type { LayoutOptions } from './layout-options.ts';
import type { Mark } from './mark.ts';
import type { TimeScale } from './scale.ts';

const isShort = ({ crowded, unlabelled }: LaneLayout): boolean => crowded || unlabelled > 0;

/**
 * A layout where nothing can be pointed at: each lane gets as many rows as it takes for every mark to have one, and
 * its words. Lanes grow in turn, so that all come short alike where the rows do not suffice.
 * @param most rows of all lanes together; a lane has one in any case
 */
export function labelled(
  marks: readonly Mark[],
  scale: TimeScale,
  options: Omit<LayoutOptions, 'rowsOf'>,
  most: number,
): Layout {
  const rows = new Map<string, number>();
  const rowsOf = (lane: string): number => rows.get(lane) ?? 1;
  let drawn = layout(marks, scale, { ...options, rowsOf });
  let free = most - drawn.lanes.length;
  while (free > 0) {
    const growing = drawn.lanes.filter(isShort).slice(0, free);
    if (growing.length === 0) break;
    for (const { key } of growing) rows.set(key, rowsOf(key) + 1);
    free -= growing.length;
    drawn = layout(marks, scale, { ...options, rowsOf });
  }
  return drawn;
}
