// `npm run bench:page`: how the pages come up on a mid-range phone with a slow network, in Chromium. It prints a table, and
// says which figures miss what the project wants of them; `--help` tells what can be asked.
import { loadavg } from 'node:os';
import process from 'node:process';
import { chromium } from 'playwright';
import { launchOptions } from '../../tools/find-browser.js';
import { run } from '../../tools/run.js';
import { serve } from '../../tools/serve.js';
import { compressedCopy } from './compressed-copy.js';
import { median } from './figures.js';
import { loadPage } from './load-page.js';
import { readOptions } from './options.js';
import { pagesOf } from '../../tools/site-pages.js';
import { LEGEND, misses, table } from './table.js';

/**
 * @param {import('./options.js').Options} options
 * @returns {Promise<number>} the exit code: a figure that misses is said, and is no fault of the bench
 */
async function bench({ built, runs, pages }) {
  if (!built) {
    const { code } = await run('vite', ['build', '--logLevel', 'warn']);
    if (code !== 0) return code;
  }
  const copy = compressedCopy();
  const site = await serve({ folder: copy.folder });
  const browser = await chromium.launch(launchOptions());
  try {
    /** @type {import('./table.js').Row[]} */
    const rows = [];
    for (const page of pagesOf(copy.folder)) {
      if (pages !== null && !pages.includes(page.kind)) continue;
      process.stderr.write(`/${page.path}\n`);
      const loads = [];
      for (let i = 0; i < runs; i += 1) loads.push(await loadPage(browser, site.url + page.path));
      rows.push({ page, figures: median(loads) });
    }
    console.log(`${LEGEND}\n\n${table(rows)}\n\n${misses(rows).join('\n') || 'None misses.'}`);
    const load = loadavg().map((of) => of.toFixed(2));
    console.log(`\nload of the machine at the end: ${load.join(' ')}`);
    return 0;
  } finally {
    await browser.close();
    await site.close();
    copy.remove();
  }
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') console.log(options);
else process.exitCode = await bench(options);
