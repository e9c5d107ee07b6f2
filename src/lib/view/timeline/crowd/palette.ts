import { kindGroups, type KindGroup } from '../../../timeline/lanes.ts';

/** The colours of a picture, as the styles have them now. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly veil: string;
  /** Of the overview's bars. */
  readonly bars: string;
  readonly groups: Readonly<Record<KindGroup, string>>;
  readonly font: string;
}

const forced = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** Reads the colours that hold for an element. */
export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const probe = element.appendChild(document.createElement('i'));
  const colour = (own: string, system: string): string => {
    probe.style.color = matchMedia(forced).matches ? system : own;
    return getComputedStyle(probe).color;
  };
  const palette = {
    paper: colour('var(--paper)', 'Canvas'),
    ink: colour('var(--ink)', 'CanvasText'),
    soft: colour('var(--ink-soft)', 'CanvasText'),
    accent: colour('var(--accent)', 'Highlight'),
    veil: colour('var(--accent-veil)', 'Canvas'),
    bars: colour('light-dark(#b9b09c, #6f685c)', 'CanvasText'),
    groups: Object.fromEntries(
      kindGroups.map((group) => [group, colour(`var(--kind-${group})`, 'CanvasText')]),
    ) as Record<KindGroup, string>,
    font: style.fontFamily,
  };
  probe.remove();
  return palette;
}

/** Calls back whenever the colours may have changed; gives what ends that. */
export function onThemeChange(change: () => void): () => void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style'],
  });
  const queries = [forced, dark].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', change);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', change);
  };
}
