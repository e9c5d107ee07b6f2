// Prints what was measured: a table for each size, and how ours stands to each of the others.
import { OURS } from './peers.js';

/** @typedef {import('./figures.js').Measured} Measured */
/** @typedef {import('./figures.js').Movement} Movement */
/** @typedef {{ peer: import('./peers.js').Peer, measured: Measured | string }} Row - a string: why it was not tried */

/** @param {'zoom' | 'pan' | 'overview'} of @param {'p50' | 'p95' | 'max' | 'cpu'} figure */
const frame = (of, figure) => (/** @type {Measured} */ measured) => measured[of]?.[figure];

/**
 * Columns: what stands above them, how wide they are, how many decimals, and where the figure comes from.
 *
 * @type {readonly (readonly [string, number, number, (measured: Measured, size: number) => number | undefined])[]}
 */
const COLUMNS = [
  ['kB gzip', 9, 1, ({ bytes }) => bytes / 1000],
  ['first ms', 10, 0, ({ first }) => first],
  ['cpu', 8, 0, ({ cpu }) => cpu],
  ['zoom p50', 10, 1, frame('zoom', 'p50')],
  ['p95', 8, 1, frame('zoom', 'p95')],
  ['max', 8, 0, frame('zoom', 'max')],
  ['cpu', 8, 1, frame('zoom', 'cpu')],
  ['pan p50', 9, 1, frame('pan', 'p50')],
  ['p95', 8, 1, frame('pan', 'p95')],
  ['max', 8, 0, frame('pan', 'max')],
  ['cpu', 8, 1, frame('pan', 'cpu')],
  ['ovw p50', 9, 1, frame('overview', 'p50')],
  ['p95', 8, 1, frame('overview', 'p95')],
  ['max', 8, 0, frame('overview', 'max')],
  ['cpu', 8, 1, frame('overview', 'cpu')],
  ['heap MB', 9, 1, ({ heap }) => heap / 1e6],
  ['B/event', 9, 0, ({ heap }, size) => heap / size],
  ['DOM', 8, 0, ({ elements }) => elements],
  ['SVG', 6, 0, ({ svg }) => svg],
  ['forced', 8, 2, ({ forced }) => forced],
];

const NAME = 26;

/** Said once, before the tables. */
export const LEGEND = `first: from the events in memory until all is drawn. zoom, pan, ovw (overview): ms from frame to frame while
a wheel or mouse moves the timeline. cpu: ms of the processor that the page's thread spent on the first view, and p95 of
what it spent on a frame. heap: beyond the events handed over. DOM and SVG: elements at most. forced: layouts that script
forced, a frame.`;

/**
 * @param {number} size - how many events
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function table(size, rows) {
  const head = `\n${size.toLocaleString('en')} events`.padEnd(NAME + 1);
  const lines = [head + COLUMNS.map(([name, width]) => name.padStart(width)).join('')];
  for (const { peer, measured } of rows) {
    const said = typeof measured === 'string' ? `  ${measured}` : cells(measured, size);
    lines.push(peer.title.padEnd(NAME) + said);
  }
  const our = rows.find(({ peer }) => peer.name === OURS);
  const ours = our?.measured;
  if (ours === undefined || typeof ours === 'string') return lines.join('\n');
  for (const { peer, measured } of rows) {
    if (typeof measured === 'string' || peer.folder === our?.peer.folder) continue;
    if (Number.isNaN(measured.first)) continue;
    lines.push(`ours ÷ ${peer.title}`.padEnd(NAME) + ratios(ours, measured, size));
  }
  return lines.join('\n');
}

/** @param {Measured} measured @param {number} size */
function cells(measured, size) {
  const figures = COLUMNS.map(([, width, decimals, figure]) => {
    const value = figure(measured, size) ?? NaN;
    return (Number.isNaN(value) ? '–' : value.toFixed(decimals)).padStart(width);
  });
  return figures.join('') + (measured.stopped === null ? '' : `  ${measured.stopped}`);
}

/** @param {Measured} ours @param {Measured} theirs @param {number} size */
function ratios(ours, theirs, size) {
  return COLUMNS.map(([, width, , figure]) => {
    const ratio = (figure(ours, size) ?? NaN) / (figure(theirs, size) ?? NaN);
    const text = Number.isFinite(ratio) ? ratio.toFixed(ratio < 0.1 ? 3 : 2) : '–';
    return text.padStart(width);
  }).join('');
}
