// `npm run bench:timeline`: our timeline beside others, with the same events and the same real input in Chromium. It
// prints a table for each number of events and judges nothing; `--help` tells what can be asked.
import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { serve } from '../../tools/serve.js';
import { measure } from './cell.js';
import { readOptions } from './options.js';
import { LEGEND, table } from './table.js';
import { harnessConfig, OUT, pageConfig } from './bundles.js';

/** @typedef {import('./table.js').Row} Row */

/** @param {string} text */
const say = (text) => process.stderr.write(`${text}\n`);

/** @param {import('./options.js').Options} options */
async function run(options) {
  mkdirSync(OUT, { recursive: true });
  say('bundling');
  await build(harnessConfig);
  for (const folder of new Set(options.peers.map((peer) => peer.folder))) {
    await build(pageConfig(folder));
  }
  const harness = join(OUT, 'harness', 'harness.js');
  /** Sizes at which a page gave up, by its name. @type {Map<string, number>} */
  const stopped = new Map();
  console.log(LEGEND);
  for (const size of options.sizes) {
    /** @type {Row[]} */
    const rows = [];
    for (const peer of options.peers) {
      const at = stopped.get(peer.name);
      if (at !== undefined) {
        rows.push({ peer, measured: `stopped at ${at.toLocaleString('en')}` });
        continue;
      }
      const site = await serve({ folder: join(OUT, peer.folder) });
      /** @param {string} step */
      const tell = (step) => say(`${size.toLocaleString('en')}  ${peer.title}  ${step}`);
      try {
        const url = site.url + (peer.query ?? '');
        const measured = await measure(peer, url, harness, size, options, tell);
        rows.push({ peer, measured });
        if (measured.stopped !== null) {
          tell(measured.stopped);
          stopped.set(peer.name, size);
        }
        const { zoom, pan, overview } = measured;
        const widths = [pan, overview].map((moved) => moved?.reached.toFixed(1) ?? '–');
        tell(
          `zoomed ${zoom?.reached.toFixed(0) ?? '–'} times, panned ${widths.join(' and ')} widths`,
        );
      } finally {
        await site.close();
      }
    }
    console.log(table(size, rows));
  }
  console.log(
    `\nload of the machine at the end: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
  );
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') console.log(options);
else await run(options);
