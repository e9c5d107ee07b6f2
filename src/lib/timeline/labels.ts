import type { Body } from './body.ts';
import { hull, type Slot } from './pack.ts';

/** Where a label stands to its mark, the way time runs: on its bar, after it, or before it. */
export type LabelPlace = 'inside' | 'after' | 'before';

export interface LabelSizes {
  /** px between a mark and its label. */
  readonly gap: number;
  /** Least px from the end of a bar, or the edge of the view, to a label on it. */
  readonly pad: number;
}

/** A place that a label may take, in px counted the way time runs. */
export interface Choice {
  readonly place: LabelPlace;
  readonly label: Slot;
  /** What the mark, its bands and the label take together. */
  readonly taken: Slot;
}

/** Whether a mark is a bar that is long enough to bear a label of `width` px. */
function bears(body: Body, width: number, pad: number): boolean {
  return body.mark.shape === 'stretch' && body.core.right - body.core.left >= width + 2 * pad;
}

/** Where a label of `width` px may stand, from the best place to the worst. A label may lie over its own band. */
export function choicesFor(body: Body, width: number, sizes: LabelSizes): readonly Choice[] {
  const { core, reach } = body;
  const at = (place: LabelPlace, left: number): Choice => {
    const label = { left, right: left + width };
    return { place, label, taken: hull(reach, label) };
  };
  if (bears(body, width, sizes.pad)) return [at('inside', core.left + sizes.pad)];
  return [at('after', core.right + sizes.gap), at('before', core.left - sizes.gap - width)];
}

/** A label as it is drawn, in px counted the way time runs. */
export interface Settled {
  readonly place: LabelPlace;
  readonly label: Slot;
}

/**
 * Where a label is drawn in a view of `viewWidth` px, so that it stays in view as long as what it belongs to: on a bar
 * it slides along the bar, and where the mark has left the view it slides along the mark's bands, on the side that is
 * still to be seen; never beyond what the choice has taken. `null` where the edge of the view would cut it.
 */
export function settle(
  choice: Choice,
  body: Body,
  viewWidth: number,
  sizes: LabelSizes,
): Settled | null {
  const { core } = body;
  const { gap, pad } = sizes;
  const width = choice.label.right - choice.label.left;
  const slide = (place: LabelPlace, low: number, high: number, wish: number): Settled | null => {
    const left = Math.max(low, Math.min(high, wish));
    const fits = low <= high && left >= 0 && left + width <= viewWidth;
    return fits ? { place, label: { left, right: left + width } } : null;
  };
  if (choice.place === 'inside') {
    return slide('inside', core.left + pad, core.right - pad - width, pad);
  }
  if (core.right < 0) return slide('after', core.right + gap, choice.taken.right - width, pad);
  if (core.left > viewWidth) {
    return slide('before', choice.taken.left, core.left - gap - width, viewWidth - pad - width);
  }
  return slide(choice.place, choice.label.left, choice.label.left, choice.label.left);
}
