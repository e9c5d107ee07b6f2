import { slicesInCell } from './tile.ts';

/** Marks or cells that there is room for at first. */
const room = 512;

/** The marks of a frame, as columns of which the first `count` count; lane by lane. */
export interface FrameMarks {
  count: number;
  /** Places of the events. */
  place: Uint32Array;
  lane: Uint16Array;
  row: Uint8Array;
  /** From where to where, in px counted the way time runs. */
  x: Float32Array;
  x2: Float32Array;
}

/** The cells of a frame that are a density, as columns of which the first `count` count; lane by lane, in order of time. */
export interface FrameCells {
  count: number;
  lane: Uint16Array;
  /** The first of its rows; the others are below it. */
  top: Uint8Array;
  /** Events that it stands for. */
  events: Uint32Array;
  /** As drawn, so that no mark is touched, in px counted the way time runs. */
  x: Float32Array;
  x2: Float32Array;
  /** The instants that it begins and ends at. */
  start: Float64Array;
  end: Float64Array;
  /** Eight counts for each cell. */
  slices: Uint32Array;
}

/**
 * Of each lane, the events that are neither drawn nor in a cell: those that are over before the cells in view begin, those
 * that begin after them, and those that go on in them while their middle is elsewhere.
 */
export interface FrameSides {
  readonly earlier: Float64Array;
  readonly later: Float64Array;
  readonly goingOn: Float64Array;
}

function grown<Column extends Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array>(
  column: Column,
  length: number,
): Column {
  const next = new (column.constructor as new (length: number) => Column)(length);
  next.set(column);
  return next;
}

/** Columns for marks, without any. */
export function noMarks(): FrameMarks {
  return {
    count: 0,
    place: new Uint32Array(room),
    lane: new Uint16Array(room),
    row: new Uint8Array(room),
    x: new Float32Array(room),
    x2: new Float32Array(room),
  };
}

/** Columns for cells, without any. */
export function noCells(): FrameCells {
  return {
    count: 0,
    lane: new Uint16Array(room),
    top: new Uint8Array(room),
    events: new Uint32Array(room),
    x: new Float32Array(room),
    x2: new Float32Array(room),
    start: new Float64Array(room),
    end: new Float64Array(room),
    slices: new Uint32Array(room * slicesInCell),
  };
}

/** Makes room for one more mark. */
export function addMark(marks: FrameMarks): number {
  const length = marks.place.length * 2;
  if (marks.count * 2 === length) {
    marks.place = grown(marks.place, length);
    marks.lane = grown(marks.lane, length);
    marks.row = grown(marks.row, length);
    marks.x = grown(marks.x, length);
    marks.x2 = grown(marks.x2, length);
  }
  marks.count += 1;
  return marks.count - 1;
}

/** Makes room for one more cell. */
export function addCell(cells: FrameCells): number {
  const length = cells.lane.length * 2;
  if (cells.count * 2 === length) {
    cells.lane = grown(cells.lane, length);
    cells.top = grown(cells.top, length);
    cells.events = grown(cells.events, length);
    cells.x = grown(cells.x, length);
    cells.x2 = grown(cells.x2, length);
    cells.start = grown(cells.start, length);
    cells.end = grown(cells.end, length);
    cells.slices = grown(cells.slices, length * slicesInCell);
  }
  cells.count += 1;
  return cells.count - 1;
}
