/** What is drawn of a lane, in px from the left. */
import type { PlacedLabel } from './arrange.ts';
import type { Band as BodyBand, Body } from './body.ts';
import type { LabelPlace } from './labels.ts';
import type { Mark } from './mark.ts';
import type { Cluster } from './overflow.ts';
import type { Slot } from './pack.ts';
import type { TimeScale } from './scale.ts';

/** From `x` to `x2`, left to right. */
export interface Span {
  readonly x: number;
  readonly x2: number;
}

/** A soft band from `x` to `x2`, left to right; on a faded side it is open. */
export interface Band extends Span {
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

/** A mark; `x` and `x2` are its own, without what could be. */
export interface Item extends Span {
  readonly mark: Mark;
  /** Counted from the lane's top. */
  readonly row: number;
  /** Middle of its row in px from the lane's top. */
  readonly y: number;
  readonly band: Band | null;
  /** The days that the text alone allows, where the mark stands by outside knowledge. */
  readonly textual: Band | null;
  /** The single days or stretches that it is one of, or that its sources give, where they stand apart; else `[]`. */
  readonly among: readonly Span[];
  readonly label: Label | null;
}

/** Marks that found no row, as one sign with their number. */
export interface More {
  /** What the sign is called among marks: no event is called so. */
  readonly id: string;
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

/** From px counted the way time runs to px from the left. */
export interface Mirror {
  readonly ltr: boolean;
  x(forward: number): number;
  span(forward: Slot): Span;
}

export function mirrorOf({ direction, width }: TimeScale): Mirror {
  return direction === 'ltr'
    ? { ltr: true, x: (forward) => forward, span: ({ left, right }) => ({ x: left, x2: right }) }
    : {
        ltr: false,
        x: (forward) => width - forward,
        span: ({ left, right }) => ({ x: width - right, x2: width - left }),
      };
}

function bandIn(mirror: Mirror, band: BodyBand | null): Band | null {
  if (!band) return null;
  const [fadeLeft, fadeRight] = mirror.ltr
    ? [band.openStart, band.openEnd]
    : [band.openEnd, band.openStart];
  return { ...mirror.span(band), fadeLeft, fadeRight };
}

function labelIn(
  mirror: Mirror,
  texts: readonly string[],
  settled: PlacedLabel | null,
): Label | null {
  if (!settled) return null;
  const text = texts[settled.wording] ?? '';
  const { place, label } = settled;
  // The side nearest the mark: where the label begins in time, unless it stands before its mark.
  const x = mirror.x(place === 'before' ? label.right : label.left);
  const anchor = (place === 'before') === mirror.ltr ? 'end' : 'start';
  return { text, x, anchor, width: label.right - label.left, place };
}

/** A mark in the middle of its row, `y` px from the lane's top, with its label in one of `texts`. */
export function itemIn(
  mirror: Mirror,
  body: Body,
  row: number,
  y: number,
  texts: readonly string[],
  label: PlacedLabel | null,
): Item {
  return {
    mark: body.mark,
    ...mirror.span(body.core),
    row,
    y,
    band: bandIn(mirror, body.band),
    textual: bandIn(mirror, body.textual),
    among: body.among.map((slot) => mirror.span(slot)),
    label: labelIn(mirror, texts, label),
  };
}

export function moreIn(mirror: Mirror, cluster: Cluster, y: number): More {
  const marks = cluster.bodies.map(({ mark }) => mark);
  return {
    id: `+${marks[0]?.id ?? ''}`,
    x: mirror.x(cluster.centre),
    y,
    count: marks.length,
    ids: marks.map(({ id }) => id),
    from: marks.reduce((least, { from }) => Math.min(least, from), Infinity),
    to: marks.reduce((most, { to }) => Math.max(most, to), -Infinity),
  };
}
