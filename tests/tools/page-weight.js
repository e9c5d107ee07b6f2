// Weighs the script and style that a browser loads for the first view of each kind of page in each language, fonts apart;
// fails where one is over the budget.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from './find-browser.js';
import { inlineCode } from './inline-code.js';
import { BUILD, serve } from './serve.js';
import { pagesOf } from './site-pages.js';

/** In bytes after gzip, each file by itself, as a host sends them. */
const BUDGET = 90_000;

/**
 * Opens a page and takes down what it loads, whether it names it or asks for it later.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Map<string, number>>} bytes after gzip of each script and style, and of those within the page
 */
async function weighParts(browser, url) {
  const page = await browser.newPage();
  try {
    /** @type {Promise<[string, string]>[]} */
    const loaded = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (kind !== 'script' && kind !== 'stylesheet') return;
      loaded.push(response.text().then((text) => [new URL(response.url()).pathname, text]));
    });
    const document = await page.goto(url, { waitUntil: 'networkidle' });
    const parts = await Promise.all(loaded);
    parts.push(...inlineCode((await document?.text()) ?? ''));
    return new Map(parts.map(([name, text]) => [name, gzipSync(text, { level: 9 }).length]));
  } finally {
    await page.close();
  }
}

/** @param {Iterable<number>} numbers */
const sumOf = (numbers) => [...numbers].reduce((sum, one) => sum + one, 0);

/** @param {number} bytes @param {string} name */
const say = (bytes, name) => console.log(`${String(bytes).padStart(8)}  ${name}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serve();
  const browser = await chromium.launch(launchOptions());
  try {
    const weighed = [];
    for (const { path } of pagesOf(BUILD)) {
      const parts = await weighParts(browser, site.url + path);
      weighed.push({ path, parts, bytes: sumOf(parts.values()) });
    }
    const [heaviest, ...others] = weighed.sort((a, b) => b.bytes - a.bytes);
    if (!heaviest) throw new Error('the built site has no page');
    for (const [name, bytes] of [...heaviest.parts].sort(([, a], [, b]) => b - a)) say(bytes, name);
    for (const { bytes, path } of others.reverse()) say(bytes, `/${path}`);
    say(heaviest.bytes, `/${heaviest.path}, the heaviest, after gzip; the budget is ${BUDGET}`);
    const isEach = weighed.every(({ bytes }) => bytes > 0 && bytes <= BUDGET);
    process.exitCode = isEach ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
}
