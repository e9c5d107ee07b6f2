// What the browser did while something was done: the page's own processor time in each frame, and layouts that a script
// forced. Processor time tells what a frame costs also where the machine is busy with other things.

/** What runs a script. A layout inside one of these was forced: the browser's own come between them. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'TimerFire',
  'RunMicrotasks',
  'v8.callFunction',
]);
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent */

/**
 * @typedef {object} Trace
 * @property {readonly number[]} cpu - ms of the processor in each frame that was drawn, input and script included
 * @property {number} forced - layouts that script forced
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Trace>}
 */
export async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = await browser.stopTracing();
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  // Only the thread of a page commits frames.
  const commit = traceEvents.find(({ name }) => name === 'Commit');
  const own = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === commit?.pid && tid === commit.tid)
    .sort((a, b) => a.ts - b.ts);
  return { cpu: costs(own), forced: countForced(own) };
}

/** @param {readonly TraceEvent[]} events - of one thread, in order @returns {number[]} */
function costs(events) {
  /** @type {number[]} */
  const frames = [];
  let sum = 0;
  for (const { name, tdur = 0 } of events) {
    // The task that ends in a commit began before it, and is the last of its frame.
    if (name === 'RunTask') sum += tdur / 1000;
    if (name !== 'Commit') continue;
    frames.push(sum);
    sum = 0;
  }
  return frames;
}

/** @param {readonly TraceEvent[]} events - of one thread, in order @returns {number} */
function countForced(events) {
  let end = -Infinity;
  let forced = 0;
  for (const { name, ts, dur = 0 } of events) {
    if (SCRIPT.has(name)) end = Math.max(end, ts + dur);
    else if (name === 'Layout' && ts < end) forced++;
  }
  return forced;
}
