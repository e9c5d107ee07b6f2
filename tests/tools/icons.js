// `node tests/tools/icons.js`: draws the icons of the installed app from static/favicon.svg into static/icons.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './find-browser.js';
import { ROOT } from './run.js';

/** The light paper of src/lib/view/styles/tokens.css. */
const PAPER = '#fcfbf8';

/**
 * A maskable icon may lose all that lies outside a circle of four fifths of its width; iOS rounds the corners of its own
 * and fills what is clear with black.
 *
 * @type {readonly { name: string, size: number, drawn: number, paper: boolean }[]}
 */
const ICONS = [
  { name: '192', size: 192, drawn: 1, paper: false },
  { name: '512', size: 512, drawn: 1, paper: false },
  { name: 'maskable-192', size: 192, drawn: 0.6, paper: true },
  { name: 'maskable-512', size: 512, drawn: 0.6, paper: true },
  { name: 'apple-touch', size: 180, drawn: 0.7, paper: true },
];

const drawing = readFileSync(join(ROOT, 'static', 'favicon.svg'), 'utf8');
const folder = join(ROOT, 'static', 'icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ colorScheme: 'light' });
  for (const { name, size, drawn, paper } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`
      <style>
        body { display: grid; place-items: center; margin: 0; block-size: 100vh; ${paper ? `background: ${PAPER}` : ''} }
        svg { inline-size: ${drawn * 100}vw }
      </style>
      ${drawing}`);
    const picture = await page.screenshot({ omitBackground: !paper });
    writeFileSync(join(folder, `${name}.png`), picture);
  }
} finally {
  await browser.close();
}
