// Weighs the script and style that a browser loads for the first view, fonts apart; fails over the budget.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from './find-browser.js';
import { inlineCode } from './inline-code.js';
import { serve } from './serve.js';

/** In bytes after gzip, each file by itself, as a host sends them. */
const BUDGET = 90_000;

/**
 * Opens a page and takes down what it loads, whether it names it or asks for it later.
 *
 * @param {string} url
 * @returns {Promise<Map<string, number>>} bytes after gzip of each script and style, and of those within the page
 */
async function weighParts(url) {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
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
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await serve();
  try {
    const parts = [...(await weighParts(site.url))].sort(([, a], [, b]) => b - a);
    let sum = 0;
    for (const [name, bytes] of parts) {
      sum += bytes;
      console.log(`${String(bytes).padStart(8)}  ${name}`);
    }
    console.log(`${String(sum).padStart(8)}  in all, after gzip; the budget is ${BUDGET}`);
    process.exitCode = sum > 0 && sum <= BUDGET ? 0 : 1;
  } finally {
    await site.close();
  }
}
