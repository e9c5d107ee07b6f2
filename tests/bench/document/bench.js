// `npm run bench:document`: a document of a megabyte, built as any other and scrolled from end to end in Chromium by a
// wheel. It prints figures and judges nothing; `--help` tells what can be asked.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { serve } from '../../tools/serve.js';
import { buildWith } from './build.js';
import { percentile } from '../timeline/figures.js';
import { measure } from './measure.js';

const HELP = `npm run bench:document -- [options]

  --language fa|ar|en   what most of the document is written in (fa)
  --bytes N             its size in UTF-8 (1000000)
  --whole               build every page of the site, not that of the document alone
  --marks               without the CSS Custom Highlight API: an element for each mark
  --width N --height N  of the screen (1440 and 900)
  --picture FILE        keep a picture of the page, as .png
  --dark                in the dark theme`;

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'fa' },
    bytes: { type: 'string', default: '1000000' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    picture: { type: 'string' },
    whole: { type: 'boolean', default: false },
    marks: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await run();

async function run() {
  const language = /** @type {'fa' | 'ar' | 'en'} */ (values.language);
  const built = await buildWith({ language, bytes: Number(values.bytes), whole: values.whole });
  try {
    const site = await serve({ folder: built.folder });
    try {
      const measured = await measure(new URL(built.page, site.url).href, {
        viewport: { width: Number(values.width), height: Number(values.height) },
        isDark: values.dark,
        marks: values.marks,
        picture: values.picture ?? null,
      });
      print(built, measured);
    } finally {
      await site.close();
    }
  } finally {
    built.remove();
  }
}

/**
 * @param {import('./build.js').Built} built
 * @param {import('./measure.js').Measured} measured
 */
function print(built, measured) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
  const kB = (/** @type {number} */ value) => `${Math.round(value / 1000).toLocaleString('en')} kB`;
  const count = (/** @type {number} */ value) => value.toLocaleString('en');
  const { frames } = measured;
  const rows = [
    [
      'document',
      `${kB(built.bytes)}, ${count(built.dates)} dates, ${count(built.excerpts)} excerpts`,
    ],
    ['build', `${built.seconds.toFixed(1)} s (${built.what})`],
    ['page', `${kB(built.html)} of HTML, ${kB(built.gzip)} after gzip`],
    ['first paint', ms(measured.firstPaint)],
    ['ready for input', ms(measured.ready)],
    ['coloured by', measured.means],
    ['highlights near the screen', count(measured.near)],
    ['nodes of the page', `${count(measured.nodes)}, ${count(measured.elements)} of them elements`],
    [
      'scrolled',
      `${count(measured.scrolled)} px in ${measured.seconds.toFixed(1)} s, ${count(frames.length)} frames`,
    ],
    [
      'frame p50 / p95 / max',
      [0.5, 0.95, 1].map((share) => ms(percentile(frames, share))).join(' / '),
    ],
    [
      'processor a frame p50 / p95',
      [0.5, 0.95].map((share) => ms(percentile(measured.cpu, share))).join(' / '),
    ],
    ['heap', `${(measured.heap / 1e6).toFixed(1)} MB`],
    [
      'load of the machine',
      loadavg()
        .map((load) => load.toFixed(2))
        .join(' '),
    ],
  ];
  for (const [name = '', value = ''] of rows) console.log(`${name.padEnd(30)}${value}`);
}
