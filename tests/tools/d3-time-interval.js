/**
 * Takes from d3-time what the timeline uses of it. Its one file makes every unit of the Gregorian calendar while it
 * loads, and brings d3-array for ticks of its own, so that no bundler can leave any of it out: two kilobytes of the first
 * view for nothing. Here our own calendars make the units, with `timeInterval` alone.
 *
 * @returns {import('vite').Plugin}
 */
export function d3TimeInterval() {
  return {
    name: 'tarikh:d3-time-interval',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]d3-time[\\/]dist[\\/]d3-time\.mjs$/.test(id)) return null;
      const start = code.indexOf('const t0 = ');
      const end = code.indexOf('const millisecond = ');
      const kept = code.slice(start, end);
      if (start < 0 || end < start || !kept.includes('function timeInterval(')) {
        this.error('d3-time is made otherwise than it was: see tests/tools/d3-time-interval.js');
      }
      return { code: `${kept}\nexport { timeInterval };`, map: null };
    },
  };
}
