// Put into every page before its own script: makes the events, starts the clock, watches the frames. It belongs to no
// page's own weight.
import { drawn } from './adapter.ts';
import type { Columns } from './columns.ts';
import { watchFrames, type Frames } from './frames.ts';
import { generate } from './generate.ts';
import { ours } from './ours.ts';

/** Kept to the end, so that what the page holds can be told from what it was given. */
let columns: Columns | null = null;
let show: (() => Promise<number | undefined>) | null = null;
let stop: (() => Frames) | null = null;

const adapter = () => window.timelineAdapter ?? ours();

const harness = {
  /** Whether the page's script is there. */
  ready: (): boolean => adapter() !== null,

  /** Makes the events, and of them what this page's timeline takes. */
  prepare(count: number, seed: number): void {
    columns = generate(count, seed);
    show = adapter()?.prepare(columns) ?? null;
  },

  /** Shows the events; resolves to the milliseconds until they are drawn. */
  async show(): Promise<number> {
    if (show === null) throw new Error('nothing prepared');
    const start = performance.now();
    const end = (await show()) ?? (await drawn());
    return end - start;
  },

  watch(): void {
    stop = watchFrames(() => adapter()?.range() ?? null);
  },

  /** Ends the watch when what came in has been drawn. */
  async unwatch(): Promise<Frames> {
    await drawn();
    if (stop === null) throw new Error('nothing watched');
    return stop();
  },

  /** Elements of the page, and how many of them are of an SVG drawing. */
  count: () => ({
    elements: document.querySelectorAll('body *').length,
    svg: document.querySelectorAll('svg, svg *').length,
  }),
};

export type Harness = typeof harness;

declare global {
  interface Window {
    timelineHarness: Harness;
  }
}

window.timelineHarness = harness;
