// One load of a page, with nothing kept from before, as on a mid-range phone.
import { gzipSync } from 'node:zlib';
import { inlineCode } from '../../tools/inline-code.js';
import { worstBurst } from './figures.js';
import { seen, watch } from './watch.js';

/** @typedef {import('./figures.js').Figures} Figures */
/** @typedef {import('./figures.js').Kind} Kind */

/** Lighthouse's figures for a phone on a slow mobile network, in ms and bytes a second. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How many times slower than this machine. */
const CPU = 4;

const SCREEN = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** How long a page is watched after it has loaded, in ms: it sits still by then, and has not yet begun to keep itself. */
const WATCHED = 2500;

/** @type {Readonly<Record<string, Kind>>} */
const KINDS = { Document: 'page', Script: 'script', Stylesheet: 'style', Font: 'font' };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
export async function loadPage(browser, url) {
  const context = await browser.newContext({ ...SCREEN, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    const document = await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(WATCHED);
    const { firstPaint, largest, tasks, shifts } = await page.evaluate(seen);
    countInline(bytes, (await document?.text()) ?? '');
    return {
      firstPaint,
      largestPaint: largest?.startTime ?? NaN,
      blocking: tasks
        .filter(({ startTime }) => startTime >= firstPaint)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: worstBurst(shifts),
      bytes,
      largest: largest?.name ?? '',
    };
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<Record<Kind, number>>} what was sent by now, growing as more comes in
 */
async function countBytes(session) {
  const bytes = { page: 0, script: 0, style: 0, font: 0, other: 0 };
  /** Kind of each request that is on its way, and the size of its headers. @type {Map<string, [Kind, number]>} */
  const open = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    open.set(requestId, [KINDS[type] ?? 'other', response.encodedDataLength]);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const [kind, headers] = open.get(requestId) ?? ['other', 0];
    bytes[kind] += Math.max(0, encodedDataLength - headers);
  });
  await session.send('Network.enable');
  return bytes;
}

/**
 * Counts scripts and styles that stand in a page as what they are.
 *
 * @param {Record<Kind, number>} bytes
 * @param {string} html
 */
function countInline(bytes, html) {
  for (const [name, text] of inlineCode(html)) {
    const size = gzipSync(text).length;
    bytes[name.includes('style') ? 'style' : 'script'] += size;
    bytes.page -= size;
  }
}
