import type { Measure } from '../measure.ts';
import type { Frame } from './frame.ts';

/** All in px. */
export interface LabelSizes {
  /** From a mark to its label. */
  readonly gap: number;
  /** From a label to what comes after it, and from the ends of a bar to a label on it. */
  readonly pad: number;
  /** With less room than this nobody can read a label. */
  readonly least: number;
  /** How many labels there may be at a time. */
  readonly most: number;
}

/** A label beside a mark or on it, in px counted the way time runs. */
export interface FrameLabel {
  readonly mark: number;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly inside: boolean;
}

/** Numbers of the marks by lane, row and place in it. */
function inRows({ marks }: Frame): Uint16Array {
  const { count, lane, row, x } = marks;
  const order = new Uint16Array(count);
  const isAfter = (a: number, b: number): boolean => {
    if (lane[a] !== lane[b]) return (lane[a] as number) > (lane[b] as number);
    if (row[a] !== row[b]) return (row[a] as number) > (row[b] as number);
    return (x[a] as number) > (x[b] as number);
  };
  // By insertion: they come lane by lane, and there are not many in one.
  for (let i = 0; i < count; i += 1) {
    let at = i;
    for (; at > 0 && isAfter(order[at - 1] as number, i); at -= 1)
      order[at] = order[at - 1] as number;
    order[at] = i;
  }
  return order;
}

/** Where the first density begins that is in the way of a label in a row, from a place on. */
function firstCell({ cells }: Frame, lane: number, row: number, x: number): number {
  for (let i = 0; i < cells.count; i += 1) {
    if (cells.lane[i] !== lane || row < (cells.top[i] as number)) continue;
    if ((cells.x[i] as number) >= x) return cells.x[i] as number;
  }
  return Infinity;
}

/**
 * Labels where they have room: on a bar that is long enough, in view as long as the bar is, else after the mark, up to
 * what stands next in its row. Where there would be too many, those of the longest marks and then of those with the most
 * room are kept. None touches anything or is cut by the view.
 *
 * @param wordings gives the words of the event at a place, from the longest wording to the shortest
 */
export function labelsOf(
  frame: Frame,
  width: number,
  sizes: LabelSizes,
  measure: Measure,
  wordings: (place: number) => readonly string[],
): readonly FrameLabel[] {
  const { marks } = frame;
  const order = inRows(frame);
  const rooms: { mark: number; x: number; room: number; inside: boolean; length: number }[] = [];
  order.forEach((mark, i) => {
    const lane = marks.lane[mark] as number;
    const row = marks.row[mark] as number;
    const x = Math.max(marks.x[mark] as number, 0);
    const x2 = marks.x2[mark] as number;
    const length = Math.min(x2, width) - x;
    if (length - 2 * sizes.pad >= sizes.least) {
      const from = x + sizes.pad;
      rooms.push({ mark, x: from, room: length - 2 * sizes.pad, inside: true, length });
      return;
    }
    const next = order[i + 1];
    const same = next !== undefined && marks.lane[next] === lane && marks.row[next] === row;
    const from = x2 + sizes.gap;
    const to = Math.min(
      same ? (marks.x[next] as number) : Infinity,
      firstCell(frame, lane, row, x2 - 1),
      width,
    );
    const room = to - sizes.pad - from;
    if (from >= 0 && room >= sizes.least)
      rooms.push({ mark, x: from, room, inside: false, length });
  });
  if (rooms.length > sizes.most) {
    rooms.sort((a, b) => b.length - a.length || b.room - a.room || a.mark - b.mark);
    rooms.length = sizes.most;
  }
  const labels: FrameLabel[] = [];
  for (const { mark, x, room, inside } of rooms) {
    for (const text of wordings(marks.place[mark] as number)) {
      const wide = measure(text);
      if (wide > room) continue;
      labels.push({ mark, text, x, width: wide, inside });
      break;
    }
  }
  return labels;
}
