// A page of the bench in a browser of its own, and patience with it.
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../../tools/find-browser.js';

const VIEWPORT = { width: 1440, height: 900 };
/** How long the first view, and each movement, may take. */
export const MINUTE = 60_000;

/** Why there are no figures. */
export class NotFinished extends Error {}

/**
 * @typedef {object} Opened
 * @property {import('playwright').Browser} browser
 * @property {import('playwright').Page} page
 * @property {import('playwright').CDPSession} session
 * @property {<Value>(what: string, work: Promise<Value>, limit?: number) => Promise<Value>} within - the same, or
 *   {@link NotFinished} where it takes more than a minute or the page breaks down
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} harness - path of the script to put into the page before its own
 * @returns {Promise<Opened>}
 */
export async function openPage(harness) {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.addInitScript({ path: harness });
  /** @type {Promise<never>} */
  const broken = new Promise((_, reject) => {
    page.on('crash', () => reject(new NotFinished('the page broke down')));
  });
  broken.catch(() => null);
  return {
    browser,
    page,
    session: await page.context().newCDPSession(page),
    within(what, work, limit = MINUTE) {
      // What comes after the end of the page is nobody's.
      work.catch(() => null);
      const late = sleep(limit, null, { ref: false }).then(() => {
        throw new NotFinished(`${what}: more than ${limit / 1000} s`);
      });
      return Promise.race([work, broken, late]);
    },
    // A page that is busy does not answer, and its browser goes all the same.
    close: () => Promise.race([browser.close(), sleep(10_000, undefined, { ref: false })]),
  };
}
