import type { Frame } from './frame.ts';

/** What lies at a place of a frame: the number of a mark, or of a cell; −1 for none. */
export interface Hit {
  readonly mark: number;
  readonly cell: number;
}

const nothing: Hit = { mark: -1, cell: -1 };

/**
 * What lies in a row of a lane, `x` px from the start of the view the way time runs: the mark nearest to it, not more
 * than `reach` px away, else the cell it is in.
 */
export function hitTest(
  { marks, cells }: Frame,
  lane: number,
  row: number,
  x: number,
  reach: number,
): Hit {
  let mark = -1;
  let nearest = reach;
  for (let i = 0; i < marks.count; i += 1) {
    if (marks.lane[i] !== lane || marks.row[i] !== row) continue;
    const distance = Math.max((marks.x[i] as number) - x, x - (marks.x2[i] as number), 0);
    if (distance <= nearest) {
      // Of two marks that it lies between, the nearer one; on a mark, that one.
      if (mark >= 0 && distance === nearest) continue;
      mark = i;
      nearest = distance;
    }
  }
  if (mark >= 0 && nearest === 0) return { mark, cell: -1 };
  const cell = cellAt(cells, lane, row, x);
  if (cell >= 0) return { mark: -1, cell };
  return mark < 0 ? nothing : { mark, cell: -1 };
}

function cellAt(cells: Frame['cells'], lane: number, row: number, x: number): number {
  for (let i = 0; i < cells.count; i += 1) {
    if (cells.lane[i] !== lane || row < (cells.top[i] as number)) continue;
    if (x >= (cells.x[i] as number) && x < (cells.x2[i] as number)) return i;
  }
  return -1;
}

/** The mark of the event at a place, else the cell that stands for it; neither where it is out of view. */
export function standsFor(
  { marks, cells }: Frame,
  place: number,
  lane: number,
  middle: number,
): Hit {
  for (let i = 0; i < marks.count; i += 1)
    if (marks.place[i] === place) return { mark: i, cell: -1 };
  for (let i = 0; i < cells.count; i += 1) {
    const inside = middle >= (cells.start[i] as number) && middle < (cells.end[i] as number);
    if (cells.lane[i] === lane && inside) return { mark: -1, cell: i };
  }
  return nothing;
}
