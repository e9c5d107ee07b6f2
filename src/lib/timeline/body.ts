import type { Mark } from './mark.ts';
import { hull, type Slot } from './pack.ts';
import type { TimeScale } from './scale.ts';

/**
 * A soft band along the time axis, in px counted the way time runs. Where it is open it ends after a fixed length, over
 * which it fades.
 */
export interface Band extends Slot {
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A mark in px counted the way time runs: 0 is the start of the window, whichever side that is on. */
export interface Body {
  readonly mark: Mark;
  /** The mark itself, at least as wide as a dot. */
  readonly core: Slot;
  /** The days it can mean, where they are more than the mark covers. */
  readonly band: Band | null;
  /** The days that the text alone allows, where the mark stands by outside knowledge. */
  readonly textual: Band | null;
  /** What the mark is one of, each as wide as a small dot at least; `[]` where they would not stand apart. */
  readonly among: readonly Slot[];
  /** All of these. */
  readonly reach: Slot;
}

export interface BodySizes {
  /** Least width of a mark, in px: a dot's. */
  readonly dot: number;
  /** Length of a band on an open side, in px. */
  readonly fade: number;
}

function bandOf(
  core: Slot,
  bounds: { readonly earliest: number | null; readonly latest: number | null },
  px: (day: number) => number,
  fade: number,
): Band | null {
  const { earliest, latest } = bounds;
  const left = earliest === null ? null : px(earliest);
  const right = latest === null ? null : px(latest + 1);
  const band = {
    left: left ?? Math.min(core.left, right ?? core.left) - fade,
    right: right ?? Math.max(core.right, left ?? core.right) + fade,
    openStart: left === null,
    openEnd: right === null,
  };
  return band.left < core.left || band.right > core.right ? band : null;
}

/** Small dots for what a mark is one of; none where even the outermost two would touch. */
function amongIn({ among = [] }: Mark, px: (day: number) => number, dot: number): readonly Slot[] {
  const small = (dot * 2) / 3;
  const slots = among.map(({ from, to }): Slot => {
    const centre = (px(from) + px(to + 1)) / 2;
    const half = Math.max(px(to + 1) - px(from), small) / 2;
    return { left: centre - half, right: centre + half };
  });
  const [first, last] = [slots[0], slots.at(-1)];
  return first && last && last.left - first.right > small ? slots : [];
}

/** The px that a mark takes at a scale. */
export function bodyOf(mark: Mark, scale: TimeScale, sizes: BodySizes): Body {
  const px = (day: number): number => (day - scale.window.start) * scale.pxPerDay;
  const start = px(mark.from);
  const end = px(mark.to + 1);
  // A single day is a dot at every scale; only what lasts grows into a bar.
  const half = Math.max(mark.shape === 'stretch' ? end - start : 0, sizes.dot) / 2;
  const centre = (start + end) / 2;
  const core = { left: centre - half, right: centre + half };
  const band = bandOf(core, mark, px, sizes.fade);
  const textual = mark.textual && bandOf(core, mark.textual, px, sizes.fade);
  const among = amongIn(mark, px, sizes.dot);
  const reach = [band, textual, ...among].reduce<Slot>(
    (all, next) => (next ? hull(all, next) : all),
    core,
  );
  return { mark, core, band, textual, among, reach: { left: reach.left, right: reach.right } };
}
