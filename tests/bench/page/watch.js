// What runs in a page that is measured.

/**
 * @typedef {object} Seen - times in ms from the start of the load
 * @property {{ startTime: number, name: string } | null} largest - the largest paint by now
 * @property {{ startTime: number, duration: number }[]} tasks - those of 50 ms and more
 * @property {import('./figures.js').Shift[]} shifts
 *
 * @typedef {PerformanceEntry & { element?: Element | null, value: number, hadRecentInput: boolean }} Entry
 */

/** Takes down what the browser tells of the page. Sent as its text: it can use nothing from around it. */
export function watch() {
  /** @type {Seen} */
  const seen = { largest: null, tasks: [], shifts: [] };
  Object.assign(window, { seen });
  /** @param {string} type @param {(entry: Entry) => void} take */
  const observe = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(/** @type {Entry} */ (entry));
    }).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime, element }) => {
    seen.largest = { startTime, name: element?.localName ?? '' };
  });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ startTime, value });
  });
}

/** What `watch` has taken down by now, with the moment of the first paint. */
export function seen() {
  const found = /** @type {{ seen: Seen }} */ (/** @type {unknown} */ (window)).seen;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { ...found, firstPaint: paint?.startTime ?? NaN };
}
