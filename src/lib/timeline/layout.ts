import { arrange, type Arranged, type Placed } from './arrange.ts';
import { bodyOf, type Body } from './body.ts';
import { itemIn, mirrorOf, moreIn, type Item, type More } from './drawn.ts';
import { groupLanes, kindGroupOf, kindGroups, type Lane } from './lanes.ts';
import {
  defaultSizes,
  surest,
  telling,
  type LayoutOptions,
  type LayoutSizes,
} from './layout-options.ts';
import type { Mark } from './mark.ts';
import { clusters } from './overflow.ts';
import type { Slot } from './pack.ts';
import type { TimeScale } from './scale.ts';
import type { Candidate } from './standing.ts';
import type { Window } from './window.ts';

export type { Band, Item, Label, More, Span } from './drawn.ts';

/** `items`, what is counted in `more`, `earlier` and `later`, and `folded` add up to `count`. */
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
  /** Whether marks are without a row, in view or not: there is room for signs then. */
  readonly crowded: boolean;
  /** Marks of a lane that is folded, in view or not, but for those that are selected. */
  readonly folded: readonly Mark[];
}

export interface Layout {
  readonly lanes: readonly LaneLayout[];
  readonly height: number;
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
  const { rank = telling, selected = [] } = options;
  const mirror = mirrorOf(scale);
  const isFolded = options.folded?.(lane.key) ?? false;
  const [folded, shown] = isFolded
    ? [
        lane.items.filter(({ id }) => !selected.includes(id)),
        lane.items.filter(({ id }) => selected.includes(id)),
      ]
    : [[], lane.items];
  const texts = shown.map(options.label);
  const candidates = shown.map((mark, i): Candidate => {
    const widths = (texts[i] ?? []).map(options.measure);
    return { body: bodyOf(mark, scale, sizes), widths, rank: rank(mark) };
  });
  const chosen = selected
    .map((id) => shown.findIndex((mark) => mark.id === id))
    .filter((index) => index >= 0);
  const arranged = (maxRows: number): Arranged =>
    arrange(candidates, {
      ...sizes,
      maxRows,
      viewWidth: scale.width,
      bounds: boundsOf(scale, options.extent),
      selected: chosen,
      keep: surest,
      favour: options.favour,
    });
  const rowsOf = options.rowsOf ?? ((): number => sizes.maxRows);
  const most = rowsOf(lane.key, false);
  const fewer = Math.min(most, rowsOf(lane.key, true));
  const isShort = ({ placed }: Arranged): boolean => placed.some(({ row }) => row === null);
  const first = arranged(most);
  const { placed, rows } = fewer < most && isShort(first) ? arranged(fewer) : first;

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
      items.push(itemIn(mirror, body, row, middle(row), texts[i] ?? [], label));
    }
  });
  const more: More[] = [];
  for (const cluster of clusters(rowless, sizes.more)) {
    if (cluster.centre + sizes.more / 2 <= 0) earlier += cluster.bodies.length;
    else if (cluster.centre - sizes.more / 2 >= scale.width) later += cluster.bodies.length;
    else more.push(moreIn(mirror, cluster, middle(rows)));
  }
  const crowded = rowless.length > 0;
  return {
    key: lane.key,
    count: lane.items.length,
    earlier,
    later,
    unlabelled,
    rows,
    y,
    height: 2 * sizes.margin + (rows + (crowded ? 1 : 0)) * sizes.row,
    items,
    more,
    crowded,
    folded,
  };
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
