// The figures that a bench run is about, and how they come from what was seen.

/**
 * @typedef {object} Movement - how the frames were while the timeline was moved
 * @property {number} p50 - ms from one frame to the next
 * @property {number} p95
 * @property {number} max
 * @property {number} cpu - p95 of the processor time that the page spent on a frame, in ms
 * @property {number} reached - how many times the view was magnified, or how many of its widths it went
 */

/**
 * @typedef {object} Measured - NaN and `null`: not measured
 * @property {number} bytes - of script and style, after gzip
 * @property {number} first - ms from the events in memory until all is drawn
 * @property {number} cpu - ms of the processor that the page spent on that
 * @property {Movement | null} zoom
 * @property {Movement | null} pan
 * @property {Movement | null} overview - `null` too where there is none
 * @property {number} heap - bytes beyond what the page was given
 * @property {number} elements - of the page, at most
 * @property {number} svg - of them in SVG drawings, at most
 * @property {number} forced - layouts forced by script, a frame
 * @property {string | null} stopped - why it went no further
 */

/** @returns {Measured} */
export function nothingYet() {
  const moved = { zoom: null, pan: null, overview: null };
  const sizes = { bytes: NaN, heap: NaN, elements: NaN, svg: NaN };
  return { first: NaN, cpu: NaN, ...moved, ...sizes, forced: NaN, stopped: null };
}

/**
 * @param {readonly number[]} values
 * @param {number} share - 0.95 for p95
 * @returns {number} the least value that so many are not above; NaN of none
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/**
 * @param {import('./page/frames.ts').Frames} frames
 * @param {'zoomed' | 'panned'} reach
 * @returns {Movement}
 */
export function movement(frames, reach) {
  return {
    p50: percentile(frames.intervals, 0.5),
    p95: percentile(frames.intervals, 0.95),
    max: Math.max(...frames.intervals),
    cpu: NaN,
    reached: frames[reach],
  };
}
