// Opens a page, scrolls it to its end by a wheel, and tells how that went.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../../tools/find-browser.js';
import { traced } from '../timeline/trace.js';
import { bytesHeld } from '../timeline/spent.js';

/** A turn of the wheel: px, and ms to the next. A hand in a hurry turns it so. */
const TURN = 240;
const PACE = 1000 / 60;
/** Of the scrolling in which the processor's time is traced: traces of minutes are too long. */
const TRACED = 15_000;

/**
 * @typedef {object} Measured
 * @property {number} firstPaint - ms from the request on
 * @property {number} ready - ms until scripts have taken the page over
 * @property {string} means
 * @property {number} near - highlights on the screen and a screen around it
 * @property {number} nodes
 * @property {number} elements
 * @property {number} scrolled - px
 * @property {number} seconds
 * @property {readonly number[]} frames - ms from one to the next
 * @property {readonly number[]} cpu - ms of the page's own thread, a frame
 * @property {number} heap - bytes
 */

/**
 * @param {string} url
 * @param {{ viewport: { width: number, height: number }, isDark: boolean, marks: boolean, picture: string | null }} how
 * @returns {Promise<Measured>}
 */
export async function measure(url, { viewport, isDark, marks, picture }) {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport, colorScheme: isDark ? 'dark' : 'light' });
    if (marks) await page.addInitScript('delete window.Highlight');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('#svelte-announcer')) return;
        observer.disconnect();
        // The task that took the page over has ended when the next one runs.
        setTimeout(() => performance.mark('ready'));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      ready: performance.getEntriesByName('ready')[0]?.startTime ?? NaN,
    }));
    const session = await page.context().newCDPSession(page);
    const heap = await bytesHeld(session);
    const held = await page.evaluate(() => {
      const walker = document.createTreeWalker(document);
      let nodes = 1;
      while (walker.nextNode()) nodes++;
      const names = ['excerpt', 'stated', 'inferred', 'outside', 'unknown'];
      const near = names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
      const found = document.querySelectorAll('.text mark, .text a').length;
      return { nodes, elements: document.querySelectorAll('*').length, near, marks: found };
    });
    if (picture !== null) {
      await page.mouse.move(viewport.width / 3, viewport.height / 2);
      await page.mouse.wheel(0, 6 * viewport.height);
      await sleep(1000);
      await page.screenshot({ path: picture });
      await page.mouse.wheel(0, -12 * viewport.height);
      await sleep(500);
    }
    const { cpu } = await traced(browser, page, () => scroll(page, session, viewport, TRACED));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await sleep(500);
    const moved = await scroll(page, session, viewport, Infinity);
    return {
      ...times,
      heap,
      nodes: held.nodes,
      elements: held.elements,
      means:
        held.marks > 0
          ? `${held.marks.toLocaleString('en')} elements`
          : 'the CSS Custom Highlight API',
      near: held.near,
      cpu,
      ...moved,
    };
  } finally {
    await browser.close();
  }
}

/**
 * Turns the wheel until the end of the page or of a time, whether or not the page keeps up.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} session
 * @param {{ width: number, height: number }} viewport
 * @param {number} limit - in ms
 */
async function scroll(page, session, viewport, limit) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const frames = [];
    let last = performance.now();
    let isOn = true;
    const tick = (/** @type {number} */ now) => {
      frames.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { endFrames: () => ((isOn = false), frames.slice(1)) });
  });
  const start = performance.now();
  const from = await page.evaluate(() => scrollY);
  let isAtEnd = false;
  for (let turn = 1; !isAtEnd && performance.now() - start < limit; turn++) {
    void session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: viewport.width / 3,
      y: viewport.height / 2,
      deltaX: 0,
      deltaY: TURN,
    });
    const wait = start + turn * PACE - performance.now();
    if (wait > 0) await sleep(wait);
    if (turn % 60 === 0) {
      isAtEnd = await page.evaluate(
        () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
      );
    }
  }
  const seconds = (performance.now() - start) / 1000;
  return page.evaluate(
    ({ from, seconds }) => ({
      frames: /** @type {{ endFrames: () => number[] }} */ (
        /** @type {unknown} */ (window)
      ).endFrames(),
      scrolled: Math.round(scrollY - from),
      seconds,
    }),
    { from, seconds },
  );
}
