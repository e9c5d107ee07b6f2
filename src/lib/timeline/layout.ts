import { arrange, type Placed, type PlacedLabel } from './arrange.ts';
import { bodyOf, type Band as BodyBand, type Body } from './body.ts';
import { groupLanes, kindGroupOf, kindGroups, type Lane } from './lanes.ts';
import type { LabelPlace } from './labels.ts';
import { defaultSizes, telling, type LayoutOptions, type LayoutSizes } from './layout-options.ts';
import type { Mark } from './mark.ts';
import { clusters, type Cluster } from './overflow.ts';
import type { Slot } from './pack.ts';
import type { TimeScale } from './scale.ts';
import type { Candidate } from './standing.ts';
import type { Window } from './window.ts';

/** A soft band from `x` to `x2`, left to right; on a faded side it is open. */
export interface Band {
  readonly x: number;
  readonly x2: number;
  readonly fadeLeft: boolean;
  readonly fadeRight: boolean;
}

export interface Label {
  readonly text: string;
  /**
   * The side of the text that is nearest its mark, with `anchor` as SVG's `text-anchor` where the element's direction
   * is left to right, whatever script the text is in: from x on to the right (`start`) or up to x (`end`).
   */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
  readonly place: LabelPlace;
}

export interface Item {
  readonly mark: Mark;
  /** The mark itself, left to right. */
  readonly x: number;
  readonly x2: number;
  /** Counted from the lane's top. */
  readonly row: number;
  /** Middle of its row in px from the lane's top. */
  readonly y: number;
  readonly band: Band | null;
  /** The days that the text alone allows, where the mark stands by outside knowledge. */
  readonly textual: Band | null;
  readonly label: Label | null;
}

/** Marks that found no row, as one sign with their number. */
export interface More {
  /** Its middle, across and down from the lane's top. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** In order of time. */
  readonly ids: readonly string[];
  /** First and last day that the marks cover. */
  readonly from: number;
  readonly to: number;
}

/** `items`, what is counted in `more`, and `earlier` and `later` add up to `count`. */
export interface LaneLayout {
  readonly key: string;
  readonly count: number;
  /** Marks wholly before and after the window. */
  readonly earlier: number;
  readonly later: number;
  /** Marks in view whose label found no room. */
  readonly unlabelled: number;
  /** Rows of marks; `more` has one more below them. */
  readonly rows: number;
  /** The lane's top in the drawing, in px. */
  readonly y: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly more: readonly More[];
}

export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
}

/** From px counted the way time runs to px from the left. */
interface Mirror {
  x(forward: number): number;
  slot(forward: Slot): { readonly x: number; readonly x2: number };
}

function mirrorOf({ direction, width }: TimeScale): Mirror {
  return direction === 'ltr'
    ? { x: (forward) => forward, slot: ({ left, right }) => ({ x: left, x2: right }) }
    : {
        x: (forward) => width - forward,
        slot: ({ left, right }) => ({ x: width - right, x2: width - left }),
      };
}

function bandIn(mirror: Mirror, ltr: boolean, band: BodyBand | null): Band | null {
  if (!band) return null;
  const [fadeLeft, fadeRight] = ltr
    ? [band.openStart, band.openEnd]
    : [band.openEnd, band.openStart];
  return { ...mirror.slot(band), fadeLeft, fadeRight };
}

function labelIn(
  mirror: Mirror,
  ltr: boolean,
  texts: readonly string[],
  settled: PlacedLabel | null,
): Label | null {
  if (!settled) return null;
  const text = texts[settled.wording] ?? '';
  const { place, label } = settled;
  // The side nearest the mark: where the label begins in time, unless it stands before its mark.
  const x = mirror.x(place === 'before' ? label.right : label.left);
  const anchor = (place === 'before') === ltr ? 'end' : 'start';
  return { text, x, anchor, width: label.right - label.left, place };
}

function moreIn(mirror: Mirror, cluster: Cluster, y: number): More {
  const marks = cluster.bodies.map(({ mark }) => mark);
  return {
    x: mirror.x(cluster.centre),
    y,
    count: marks.length,
    ids: marks.map(({ id }) => id),
    from: marks.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: marks.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}

/** A window in px counted the way time runs from the start of the view. */
function boundsOf(scale: TimeScale, window: Window | undefined): Slot {
  const px = (day: number): number => (day - scale.window.start) * scale.pxPerDay;
  return window
    ? { left: px(window.start), right: px(window.end) }
    : { left: -Infinity, right: Infinity };
}

function layoutLane(
  lane: Lane<Mark>,
  y: number,
  scale: TimeScale,
  options: LayoutOptions,
  sizes: LayoutSizes,
): LaneLayout {
  const { rank = telling, selected = null } = options;
  const ltr = scale.direction === 'ltr';
  const mirror = mirrorOf(scale);
  const texts = lane.items.map(options.label);
  const candidates = lane.items.map((mark, i): Candidate => {
    const widths = (texts[i] ?? []).map(options.measure);
    return { body: bodyOf(mark, scale, sizes), widths, rank: rank(mark) };
  });
  const index = lane.items.findIndex(({ id }) => id === selected);
  const arranged = (maxRows: number): readonly Placed[] =>
    arrange(candidates, {
      ...sizes,
      maxRows,
      viewWidth: scale.width,
      bounds: boundsOf(scale, options.extent),
      selected: index < 0 ? null : index,
    });
  const rowsOf = options.rowsOf ?? ((): number => sizes.maxRows);
  const most = rowsOf(lane.key, false);
  const fewer = Math.min(most, rowsOf(lane.key, true));
  let placed = arranged(most);
  if (fewer < most && placed.some(({ row }) => row === null)) placed = arranged(fewer);

  const rows = placed.reduce((most, { row }) => Math.max(most, (row ?? 0) + 1), 1);
  const middle = (row: number): number => sizes.margin + (row + 0.5) * sizes.row;
  const items: Item[] = [];
  const rowless: Body[] = [];
  let earlier = 0;
  let later = 0;
  let unlabelled = 0;
  candidates.forEach(({ body, widths }, i) => {
    const { row, label } = placed[i] as Placed;
    if (row === null) rowless.push(body);
    else if (body.reach.right <= 0) earlier += 1;
    else if (body.reach.left >= scale.width) later += 1;
    else {
      if (widths.length > 0 && !label) unlabelled += 1;
      items.push({
        mark: body.mark,
        ...mirror.slot(body.core),
        row,
        y: middle(row),
        band: bandIn(mirror, ltr, body.band),
        textual: bandIn(mirror, ltr, body.textual),
        label: labelIn(mirror, ltr, texts[i] ?? [], label),
      });
    }
  });
  const more: More[] = [];
  for (const cluster of clusters(rowless, sizes.more)) {
    if (cluster.centre + sizes.more / 2 <= 0) earlier += cluster.bodies.length;
    else if (cluster.centre - sizes.more / 2 >= scale.width) later += cluster.bodies.length;
    else more.push(moreIn(mirror, cluster, middle(rows)));
  }
  const height = 2 * sizes.margin + (rows + (rowless.length > 0 ? 1 : 0)) * sizes.row;
  const count = lane.items.length;
  return { key: lane.key, count, earlier, later, unlabelled, rows, y, height, items, more };
}

/**
 * Everything that is drawn of a set of marks, in px: lanes from the top, in each the marks in view with their bands and
 * labels, and signs with a number for what has no room. Nothing overlaps within a lane, and no mark goes uncounted. The
 * rows depend on the marks, the scale and the selection, not on where the window stands: hand in all marks, not only
 * those in view, and panning moves nothing up or down.
 */
export function layout(marks: readonly Mark[], scale: TimeScale, options: LayoutOptions): Layout {
  const sizes = { ...defaultSizes, ...options.sizes };
  const laneOf = options.laneOf ?? ((mark: Mark): string => kindGroupOf(mark.kind));
  const lanes: LaneLayout[] = [];
  let height = 0;
  for (const lane of groupLanes(marks, laneOf, options.laneOrder ?? kindGroups)) {
    const next = layoutLane(lane, height, scale, options, sizes);
    lanes.push(next);
    height += next.height;
  }
  return { lanes, height };
}
