/**
 * A page with our timeline that answers any driver:
 * - `__loadEvents(events)` shows events `{ id, title, start, end | null, group }`, milliseconds since 1970, in any order;
 *   `__loadColumns({ start, end, lane }, names, titleOf)` the same from columns, where NaN is the end of a point. Both
 *   resolve when all is drawn.
 * - `bench.zoomTo(from, until)` shows a window at once, `bench.getWindow()` tells the one in view, both in milliseconds.
 *
 * Of the address, `?language=fa` or `ar` sets the language, `time=rtl` or `ltr` the way of time, `theme=dark` or `light`.
 */
import '../../../../src/app.css';
import { mount, unmount } from 'svelte';
import { directionOf, languages } from '../../../../src/lib/text/language.ts';
import { fit, timeWindow } from '../../../../src/lib/timeline/window.ts';
import { messagesOf } from '../../../../src/lib/view/messages/load.ts';
import type { Stock } from '../../../../src/lib/view/timeline/crowd/stock.ts';
import { Viewport } from '../../../../src/lib/view/viewport.svelte.ts';
import Page from './Page.svelte';
import { stockOfColumns, stockOfEvents, type GivenColumns, type GivenEvent } from './stock.ts';

const msInDay = 86_400_000;
/** The closest that one can zoom in, in days: a minute. Events of the bench have their minutes. */
const least = 1 / 1440;

const asked = new URLSearchParams(location.search);
const language = languages.find((one) => one === asked.get('language')) ?? 'en';
const time = asked.get('time') === 'rtl' ? 'rtl' : asked.get('time') === 'ltr' ? 'ltr' : null;
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const words = messagesOf(language);
// Fetched ahead, as a page is that has a crowd to show.
const parts = import('../../../../src/lib/view/timeline/crowd/open.ts');

let shown: { readonly viewport: Viewport; readonly page: Record<string, unknown> } | null = null;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when a picture is there and has been painted. */
async function drawn(): Promise<void> {
  while (!document.querySelector('canvas[data-drawn]')) await frame();
  await frame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => resolve();
    port2.postMessage(null);
  });
}

async function show(stock: Stock): Promise<void> {
  const [messages] = await Promise.all([words, parts]);
  if (shown) await unmount(shown.page);
  const { start, end } = stock.crowd.extent ?? { start: 0, end: 365 };
  const extent = fit([{ from: start, to: end - 1 }]) ?? timeWindow(start, end);
  const viewport = new Viewport(extent, time ?? directionOf(language), least);
  const target = document.getElementById('timeline');
  if (!target) throw new Error('nowhere to show a timeline');
  shown = {
    viewport,
    page: mount(Page, { target, props: { ui: { language, messages }, viewport, stock } }),
  };
  await drawn();
}

const api = {
  __loadEvents: (events: readonly GivenEvent[]): Promise<void> => show(stockOfEvents(events)),
  __loadColumns: (
    columns: GivenColumns,
    names: readonly string[],
    titleOf: (index: number) => string = (index) => `Event ${index + 1}`,
  ): Promise<void> => show(stockOfColumns(columns, names, titleOf)),
  bench: {
    zoomTo(from: number, until: number): void {
      shown?.viewport.go(timeWindow(from / msInDay, until / msInDay), 'at once');
    },
    getWindow(): readonly [number, number] {
      const { start, end } = shown?.viewport.window ?? { start: 0, end: 0 };
      return [start * msInDay, end * msInDay];
    },
  },
};

declare global {
  interface Window {
    __loadEvents: typeof api.__loadEvents;
    __loadColumns: typeof api.__loadColumns;
    bench: typeof api.bench;
  }
}

Object.assign(window, api);
