// `npm run screenshots`: pictures of the built site for the eye, in tests/results/screenshots, and the one
// that README.md shows, in tests/pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './find-browser.js';
import { ROOT, run } from './run.js';
import { serve } from './serve.js';

const RESULTS = join(ROOT, 'tests', 'results', 'screenshots');
const README_PICTURE = join(ROOT, 'tests', 'pictures', 'timeline.png');

const SCREENS = [
  { screen: 'desktop', viewport: { width: 1440, height: 900 } },
  { screen: 'tablet', viewport: { width: 820, height: 1180 } },
  { screen: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
];
const THEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = ['en', 'fa', 'ar'];

/**
 * @typedef {object} ShownEvent - the part of an event in events.json that matters here
 * @property {string} id
 * @property {string} source
 * @property {boolean} gathering
 * @property {{ earliest: string | null, latest: string | null }} date
 * @property {unknown[]} claims
 */

/**
 * The event that the pictures show: of the gatherings with both a first and a last day, the one of
 * which its source says most.
 *
 * @param {string} url - of the site
 */
async function eventToShow(url) {
  const response = await fetch(new URL('events.json', url));
  const events = /** @type {ShownEvent[]} */ (await response.json());
  const [event] = events
    .filter(({ gathering, date }) => gathering && date.earliest !== null && date.latest !== null)
    .sort((a, b) => b.claims.length - a.claims.length);
  if (event === undefined) throw new Error('events.json holds no gathering with a date');
  return event;
}

const { code } = await run('vite', ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);

const site = await serve();
const browser = await chromium.launch(launchOptions());
try {
  const { id, source } = await eventToShow(site.url);
  const views = {
    all: '',
    event: `#${id}`,
    compare: 'compare/',
    sources: 'sources/',
    source: `sources/${source}/#${id}`,
  };
  rmSync(RESULTS, { recursive: true, force: true });

  for (const { screen, ...device } of SCREENS) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ ...device, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const language of LANGUAGES) {
        for (const [view, path] of Object.entries(views)) {
          // A new address that differs by its fragment alone would not load the page anew.
          await page.goto('about:blank');
          const folder = language === 'en' ? '' : `${language}/`;
          await page.goto(new URL(folder + path, site.url).href, { waitUntil: 'networkidle' });
          await page.evaluate(async () => {
            await document.fonts.ready;
          });
          const name = `${view}-${screen}-${colorScheme}-${language}.png`;
          await page.screenshot({ path: join(RESULTS, name) });
          console.log(join(RESULTS, name));
          if (name === 'event-desktop-light-en.png') {
            mkdirSync(join(README_PICTURE, '..'), { recursive: true });
            await page.screenshot({ path: README_PICTURE });
          }
        }
      }
      await context.close();
    }
  }
  console.log(README_PICTURE);
} finally {
  await browser.close();
  await site.close();
}
