// Measures one page at one size.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { movement, nothingYet, percentile } from './figures.js';
import { drag, zoom } from './gestures.js';
import { openPage } from './opened.js';
import { weigh } from './shipped.js';
import { bytesHeld, msSpent } from './spent.js';
import { traced } from './trace.js';

/** @typedef {import('./peers.js').Peer} Peer */
/** @typedef {import('./figures.js').Measured} Measured */

/** Making the events and what a page takes of them is not measured, and may take longer than a minute. */
const PREPARATION = 180_000;
/** How far a drag goes either way, in px. */
const REACH = 300;
/** Of the way from all to a thousandth: closer by about 8 times, so that there is room to go and a crowd to see. */
const CLOSER = 0.3;
const PICTURES = fileURLToPath(new URL('../../results/bench-timeline', import.meta.url));

/**
 * @param {Peer} peer
 * @param {string} url - of its page
 * @param {string} harness - path of the script to put into it
 * @param {number} size - how many events
 * @param {import('./options.js').Options} options
 * @param {(step: string) => void} tell - what is being done
 * @returns {Promise<Measured>} with what was measured until it stopped, where it did not come to its end
 */
export async function measure(peer, url, harness, size, { seconds, seed, pictures }, tell) {
  const { browser, page, session, within, close } = await openPage(harness);
  const { plot, overview } = peer;
  const measured = nothingYet();
  const weighed = weigh(page);

  /** @param {{ closer: boolean, seconds: number, share?: number }} how */
  const zoomPage = (how) => zoom(page, session, peer, how);
  /** @param {string} selector @param {number} time */
  const dragPage = (selector, time) =>
    drag(page, session, selector, { reach: REACH, seconds: time });
  const count = async () => {
    const counted = page.evaluate(() => window.timelineHarness.count());
    const { elements, svg } = await within('counting', counted);
    measured.elements = Math.max(measured.elements || 0, elements);
    measured.svg = Math.max(measured.svg || 0, svg);
  };

  let forced = 0;
  let frames = 0;

  /**
   * Moves the timeline twice: once to see its frames as they come, and once, in half the time, to see what they cost.
   *
   * @param {'zoom' | 'pan' | 'overview'} what
   * @param {'zoomed' | 'panned'} reach
   * @param {(seconds: number) => Promise<unknown>} act
   */
  const move = async (what, reach, act) => {
    tell(what);
    const watching = page.evaluate(() => window.timelineHarness.watch());
    await within(what, watching);
    await within(what, act(seconds));
    const seen = page.evaluate(() => window.timelineHarness.unwatch());
    measured[what] = movement(await within(what, seen), reach);
    const cost = await within(
      what,
      traced(browser, page, () => act(seconds / 2)),
    );
    measured[what].cpu = percentile(cost.cpu, 0.95);
    forced += cost.forced;
    frames += cost.cpu.length;
    measured.forced = forced / Math.max(1, frames);
  };

  try {
    tell('open');
    await page.goto(url);
    await page.waitForFunction(() => window.timelineHarness.ready());
    tell('prepare');
    const events = /** @type {const} */ ([size, seed]);
    const prepared = page.evaluate(([n, s]) => window.timelineHarness.prepare(n, s), events);
    await within('preparing', prepared, PREPARATION);
    const before = await bytesHeld(session);

    tell('show');
    const spent = await msSpent(session);
    const shown = page.evaluate(() => window.timelineHarness.show());
    measured.first = await within('first view', shown);
    measured.cpu = (await msSpent(session)) - spent;
    await sleep(500);
    measured.heap = (await within('first view', bytesHeld(session))) - before;
    if (pictures) {
      const path = join(PICTURES, `${peer.name}-${size}.png`);
      await within('a picture', page.screenshot({ path, timeout: 0 }));
    }
    await count();

    await move('zoom', 'zoomed', async (time) => {
      await zoomPage({ closer: true, seconds: time });
      await zoomPage({ closer: false, seconds: time });
    });
    await within('zoom', zoomPage({ closer: true, seconds: 0.5, share: CLOSER }));
    await sleep(300);
    await count();
    await move('pan', 'panned', (time) => dragPage(plot, time));
    if (overview) await move('overview', 'panned', (time) => dragPage(overview, time));
    await within('zoom', zoomPage({ closer: true, seconds: 0.5, share: 1 - CLOSER }));
    await sleep(300);
    await count();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    measured.stopped = message.split('\n')[0] ?? '';
  }
  // Also of a page that went no further: its scripts came before that.
  measured.bytes = await weighed().catch(() => NaN);
  await close();
  return measured;
}
