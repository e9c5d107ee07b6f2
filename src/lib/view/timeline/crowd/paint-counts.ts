import { slicesInCell } from '../../../timeline/crowd/tile.ts';
import { margin, topBelow, type LaneBox, type Picture } from './picture.ts';

/** A number on a density is for so many px of it, or a little more. */
const countEvery = 96;

/** Some cells beside one another, as far as one number stands for them. */
interface Group {
  readonly lane: number;
  readonly events: number;
  /** Rows of bars above it. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
  /** Where most of them are. */
  readonly heart: number;
  /** The first cell after it. */
  readonly next: number;
}

function groupFrom({ frame }: Picture, first: number): Group {
  const { cells } = frame;
  const cellDays = 2 ** frame.slicePower * slicesInCell;
  const perGroup = 2 ** Math.max(0, Math.ceil(Math.log2(countEvery / (cellDays * frame.pxPerDay))));
  const numberOf = (i: number): number =>
    Math.floor((cells.start[i] as number) / cellDays / perGroup);
  const lane = cells.lane[first] as number;
  const from = cells.x[first] as number;
  let [events, top, heart, most, to, next] = [0, 0, from, 0, from, first];
  while (
    next < cells.count &&
    cells.lane[next] === lane &&
    numberOf(next) === numberOf(first) &&
    (next === first || cells.start[next] === cells.end[next - 1])
  ) {
    const own = cells.events[next] as number;
    events += own;
    top = Math.max(top, cells.top[next] as number);
    to = cells.x2[next] as number;
    if (own > most) {
      most = own;
      heart = ((cells.x[next] as number) + to) / 2;
    }
    next += 1;
  }
  return { lane, events, top, from, to, heart, next };
}

/**
 * Numbers on the densities, each for as many cells as it needs room for.
 * @param taken of each lane, px at the start of the view where no number can be
 */
export function addCounts(picture: Picture, taken: readonly number[]): void {
  const { frame, lanes, mirrored, width, plates } = picture;
  const { cells } = frame;
  // Cells come lane by lane, from the start on; a number keeps off the one before it.
  const free = [...taken];
  for (let i = 0; i < cells.count;) {
    const group = groupFrom(picture, i);
    i = group.next;
    const box = lanes[group.lane] as LaneBox;
    const text = plates.textOf(group.events);
    const wide = plates.widthOf(text);
    const from = Math.max(free[group.lane] ?? 0, group.from);
    const to = Math.min(width, group.to);
    const top = topBelow(box, group.top);
    if (to - from < wide || box.bottom - margin - top < 0.85 * plates.height) continue;
    const x = Math.min(Math.max(group.heart, from + wide / 2), to - wide / 2);
    const y = (top + box.bottom - margin) / 2;
    plates.add(text, mirrored ? width - x : x, y);
    free[group.lane] = x + wide / 2 + 3;
  }
}

/**
 * How many events go on through the view without a row, at its start, beside what stands there. Gives the px that this
 * takes of each lane.
 */
export function addGoingOn(picture: Picture): readonly number[] {
  const { frame, lanes, mirrored, width, plates } = picture;
  const { marks, sides } = frame;
  return lanes.map((box, lane) => {
    const going = sides.goingOn[lane] ?? 0;
    if (going <= 0) return 0;
    const text = plates.textOf(going, true);
    const wide = plates.widthOf(text);
    const lowest = Math.round((box.bottom - margin - box.first) / box.step - 0.5);
    let from = 4;
    for (let i = 0; i < marks.count; i += 1) {
      if (marks.lane[i] !== lane || marks.row[i] !== lowest) continue;
      // Dots of a row come in order of time.
      const inWay = (marks.x[i] as number) < from + wide + 4 && (marks.x2[i] as number) > from - 4;
      if (inWay) from = (marks.x2[i] as number) + 6;
    }
    const x = from + wide / 2;
    const y = box.first + lowest * box.step;
    plates.add(text, mirrored ? width - x : x, y);
    return from + wide + 4;
  });
}
