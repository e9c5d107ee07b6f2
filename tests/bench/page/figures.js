// What is measured of a page, and the middle of several loads.

/**
 * @typedef {object} Figures
 * @property {number} firstPaint - ms until the first text or picture is painted
 * @property {number} largestPaint - ms until the largest is
 * @property {number} blocking - ms that tasks on the page's thread took beyond 50 each, once something was painted
 * @property {number} shift - cumulative layout shift: the worst burst of them
 * @property {Record<Kind, number>} bytes - sent, after gzip, by kind; headers apart
 * @property {string} largest - what was the largest: an element
 *
 * @typedef {'page' | 'script' | 'style' | 'font' | 'other'} Kind
 *
 * @typedef {object} Shift
 * @property {number} value
 * @property {number} startTime - in ms
 */

/** The kinds that bytes are told apart by. @type {readonly Kind[]} */
export const BYTES = ['page', 'script', 'style', 'font', 'other'];

/**
 * The cumulative layout shift as browsers report it: shifts less than a second apart, and five seconds in all, make a
 * burst; the worst one counts. https://web.dev/articles/cls
 *
 * @param {readonly Shift[]} shifts - in the order of time
 * @returns {number} 0 for none
 */
export function worstBurst(shifts) {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { value, startTime } of shifts) {
    if (startTime - last >= 1000 || startTime - first >= 5000) {
      sum = 0;
      first = startTime;
    }
    sum += value;
    last = startTime;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/**
 * The middle of each figure by itself; of two middle ones the lower.
 *
 * @param {readonly Figures[]} loads - one or more
 * @returns {Figures}
 */
export function median(loads) {
  /** @param {(load: Figures) => number} figure */
  const middle = (figure) => {
    const sorted = loads.map(figure).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  };
  const bytes = BYTES.map((kind) => [kind, middle((load) => load.bytes[kind])]);
  return {
    firstPaint: middle((load) => load.firstPaint),
    largestPaint: middle((load) => load.largestPaint),
    blocking: middle((load) => load.blocking),
    shift: middle((load) => load.shift),
    bytes: /** @type {Record<Kind, number>} */ (Object.fromEntries(bytes)),
    largest: loads[0]?.largest ?? '',
  };
}
