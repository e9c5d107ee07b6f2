import process from 'node:process';

/**
 * Milliseconds of processor time that a piece of work takes: the shortest of the runs that fit into some seconds of it,
 * at least of so many. The first ones are longer, until the compiler has caught up; only what this process uses of the
 * processor counts, so that a busy machine shows little.
 */
export function shortest(work: () => void, seconds: number, atLeast: number): number {
  let best = Infinity;
  let sum = 0;
  for (let runs = 0; runs < atLeast || sum < seconds * 1000; runs++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    best = Math.min(best, time);
    sum += time;
  }
  return best;
}

/** A number with so many decimals, right-aligned in a column. */
export function figure(value: number, decimals: number, width: number): string {
  return value.toFixed(decimals).padStart(width);
}
