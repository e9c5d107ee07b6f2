/** Panes whose size a reader may choose. */
export type SplitName = 'timeline' | 'chronicle';

/** What a pane can be, in percent of the screen's height or the page's width; folded away it is 0. */
export const limits = {
  timeline: { least: 10, most: 60 },
  chronicle: { least: 18, most: 70 },
} as const;
const units = { timeline: 'vh', chronicle: '%' } as const;
const step = 2;

/**
 * The size after a key: arrows go by what is seen, Home and End to the limits, Enter folds the pane away and gives it back
 * the size that it had (`before`). `null` for every other key.
 */
export function sizeAfter(
  key: string,
  now: number,
  { name, before, rtl }: { name: SplitName; before: number; rtl: boolean },
): number | null {
  const { least, most } = limits[name];
  if (key === 'Enter') return now === 0 ? before : 0;
  if (key === 'Home') return least;
  if (key === 'End') return most;
  const [more, less] =
    name === 'timeline'
      ? ['ArrowDown', 'ArrowUp']
      : rtl
        ? ['ArrowLeft', 'ArrowRight']
        : ['ArrowRight', 'ArrowLeft'];
  if (key === more) return within(name, Math.max(now, least - step) + step);
  return key === less ? within(name, now === 0 ? 0 : Math.max(least, now - step)) : null;
}

/** A size within the limits; one that is nearer to nothing than to the least is nothing. */
export function within(name: SplitName, size: number): number {
  const { least, most } = limits[name];
  return size < least / 2 ? 0 : Math.min(most, Math.max(least, size));
}

/**
 * Gives a pane a size in percent, as static/before-paint.js does before the first paint; `null`: the usual one. With
 * `remember` it is kept on this device.
 */
export function setSize(name: SplitName, size: number | null, remember: boolean): void {
  const { style, dataset } = document.documentElement;
  const folded = new Set(dataset['folded']?.match(/\S+/g));
  folded.delete(name);
  if (size === 0) folded.add(name);
  if (folded.size > 0) dataset['folded'] = [...folded].join(' ');
  else delete dataset['folded'];
  if (size === null) style.removeProperty(`--split-${name}`);
  else style.setProperty(`--split-${name}`, `${size}${units[name]}`);
  if (!remember) return;
  try {
    if (size === null) localStorage.removeItem(`split-${name}`);
    else localStorage.setItem(`split-${name}`, String(size));
  } catch {
    // Storage is forbidden here: the size holds for this page.
  }
}
