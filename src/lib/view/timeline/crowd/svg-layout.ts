import { coreInReach, type Stretch } from '../../../timeline/crowd/core-in-reach.ts';
import { daysOver } from '../../../timeline/day-range.ts';
import type { FrameLabel } from '../../../timeline/crowd/labels.ts';
import type { Item, Label } from '../../../timeline/layout.ts';
import type { LaneLayout, Layout } from '../../../timeline/layout.ts';
import type { KindGroup } from '../../../timeline/lanes.ts';
import type { EventKind } from '../../../events/model.ts';
import type { Mark } from '../../../timeline/mark.ts';
import type { CrowdView } from './crowd-view.svelte.ts';
import type { Stock } from './stock.ts';

/** Least width of a mark, in px. */
const dot = 12;

/** A kind of each group: all that a mark's colour goes by. */
const kindOf: Readonly<Record<KindGroup, EventKind>> = {
  gathering: 'gathering',
  politics: 'statement',
  diplomacy: 'diplomatic',
  force: 'violence',
  other: 'other',
};

const empty = new WeakMap<Stock, Layout>();

function laneOf(key: string, count: number): LaneLayout {
  const none = { earlier: 0, later: 0, unlabelled: 0, rows: 1, y: 0, height: 0 };
  return { ...none, key, count, items: [], more: [], crowded: false, folded: [] };
}

/** The lanes of a stock without any marks: the same at every call, so that nothing that depends on it is done again. */
export function untouched(stock: Stock): Layout {
  const known = empty.get(stock);
  if (known) return known;
  const lanes = stock.lanes.map(({ key }, lane) => laneOf(key, stock.crowd.counts[lane] ?? 0));
  const layout = { lanes, height: 0 };
  empty.set(stock, layout);
  return layout;
}

/** The mark of an event: its own, or what its times make of it. */
export function markAt(view: CrowdView, place: number): Mark {
  const { stock } = view;
  if (stock.markOf) return stock.markOf(view.indexAt(place));
  const { start, end } = stock.crowd.shelves;
  const { from, to } = daysOver(start[place] as number, end[place] as number);
  return {
    id: view.idAt(place),
    kind: kindOf[stock.lanes[view.laneOf(place)]?.group ?? 'other'],
    gathering: false,
    certainty: 'stated',
    textual: null,
    shape: from === to ? 'day' : 'stretch',
    from,
    to,
    earliest: from,
    latest: to,
    openStart: false,
    openEnd: false,
    approximate: false,
  };
}

function labelIn(
  { mark, text, x, width, inside }: FrameLabel,
  viewWidth: number,
  ltr: boolean,
): [number, Label] {
  const place = inside ? ('inside' as const) : ('after' as const);
  return [mark, { text, width, place, x: ltr ? x : viewWidth - x, anchor: ltr ? 'start' : 'end' }];
}

/** The marks of a frame one by one, where they stand in its picture too. */
export function svgLayout(view: CrowdView): Layout {
  const { frame } = view.composed;
  const { marks } = frame;
  const { width, direction } = view.viewport;
  const ltr = direction === 'ltr';
  const labels = new Map(view.labels.map((label) => labelIn(label, width, ltr)));
  const items: Item[][] = view.stock.lanes.map(() => []);
  for (let i = 0; i < marks.count; i += 1) {
    const mark = markAt(view, marks.place[i] as number);
    const reach = { x: marks.x[i] as number, x2: marks.x2[i] as number };
    const { core, band } = coreInReach(mark, reach, dot);
    const inView = ({ x, x2 }: Stretch): Stretch =>
      ltr ? { x, x2 } : { x: width - x2, x2: width - x };
    items[marks.lane[i] as number]?.push({
      mark,
      ...inView(core),
      row: marks.row[i] as number,
      y: 0,
      band: band && {
        ...inView(band),
        fadeLeft: ltr ? mark.openStart : mark.openEnd,
        fadeRight: ltr ? mark.openEnd : mark.openStart,
      },
      textual: null,
      among: [],
      label: labels.get(i) ?? null,
    });
  }
  const lanes = untouched(view.stock).lanes.map((lane, i) => ({ ...lane, items: items[i] ?? [] }));
  return { lanes, height: 0 };
}
