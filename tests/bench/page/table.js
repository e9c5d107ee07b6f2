// Prints what was measured, and which figures miss.
import { BYTES } from './figures.js';

/** @typedef {import('./figures.js').Figures} Figures */
/** @typedef {{ page: import('../../tools/site-pages.js').Page, figures: Figures }} Row */

/** Said once, before the table. */
export const LEGEND = `A phone of 390 × 844 px with a quarter of this machine's speed; 1.6 Mbit/s, 150 ms from asking to the first byte,
HTTP/1.1, gzip, nothing kept from before. FCP and LCP: ms until the first and the largest paint. TBT: ms that tasks took
beyond 50 each after the first paint. CLS: layout shift. Then kB sent, by kind, and what the largest paint was.`;

/**
 * Columns: what stands above them, how wide they are, how many decimals, and where the figure comes from.
 *
 * @type {readonly (readonly [string, number, number, (figures: Figures) => number])[]}
 */
const COLUMNS = [
  ['FCP', 8, 0, ({ firstPaint }) => firstPaint],
  ['LCP', 8, 0, ({ largestPaint }) => largestPaint],
  ['TBT', 8, 0, ({ blocking }) => blocking],
  ['CLS', 9, 4, ({ shift }) => shift],
  ...BYTES.map(column),
  ['sum', 9, 1, ({ bytes }) => BYTES.reduce((sum, kind) => sum + bytes[kind], 0) / 1000],
];

/**
 * @param {import('./figures.js').Kind} kind
 * @returns {readonly [string, number, number, (figures: Figures) => number]}
 */
function column(kind) {
  return [kind, 9, 1, ({ bytes }) => bytes[kind] / 1000];
}

/** What the project wants of a page. @type {readonly (readonly [string, number, string, (figures: Figures) => number])[]} */
const WANTED = [
  ['largest paint', 1500, ' ms', ({ largestPaint }) => largestPaint],
  ['blocking', 100, ' ms', ({ blocking }) => blocking],
  ['shift', 0, '', ({ shift }) => shift],
  ['script and style', 90_000, ' bytes', ({ bytes }) => bytes.script + bytes.style],
];

const NAME = 16;

/** @param {Row} row */
const nameOf = ({ page }) => `${page.kind} ${page.language}`;

/**
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function table(rows) {
  const head = ''.padEnd(NAME) + COLUMNS.map(([name, width]) => name.padStart(width)).join('');
  const lines = rows.map((row) => {
    const cells = COLUMNS.map(([, width, decimals, figure]) =>
      figure(row.figures).toFixed(decimals).padStart(width),
    );
    return `${nameOf(row).padEnd(NAME)}${cells.join('')}  ${row.figures.largest}`;
  });
  return [head, ...lines].join('\n');
}

/**
 * One line for each figure that misses; `[]` where none does.
 *
 * @param {readonly Row[]} rows
 * @returns {string[]}
 */
export function misses(rows) {
  return rows.flatMap((row) =>
    WANTED.flatMap(([name, limit, unit, figure]) => {
      const found = figure(row.figures);
      if (found <= limit) return [];
      const said = found < 1 ? found.toFixed(4) : found.toFixed(0);
      return [`${nameOf(row)}: ${name} ${said}${unit}, wanted ${limit}`];
    }),
  );
}
