import type { Columns } from './columns.ts';

/** Instants in view, in milliseconds since 1970. */
export type Range = readonly [from: number, until: number];

/** What every page says of the timeline in it, so that one driver serves all. */
export interface Adapter {
  /**
   * Turns columns into whatever the timeline takes, outside the measured time.
   *
   * @returns shows them all; resolves when they are drawn, or later to the moment of the page's clock when they were
   */
  prepare(columns: Columns): () => Promise<number | undefined>;
  /** What is in view; it may be read in every frame, and must not make the browser lay out the page. */
  range(): Range | null;
}

declare global {
  interface Window {
    /** Set by each page as soon as its script has run. */
    timelineAdapter?: Adapter;
  }
}

/** Resolves when the browser has drawn what the page holds now, to the moment of the page's clock. */
export function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message comes after the style, layout and paint of the frame that this callback belongs to.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}
