import { spanOf, type Window } from '../window.ts';
import type { Crowd } from './crowd.ts';
import { countSlices } from './pyramid.ts';

/**
 * How many events there are about each of `bars` even slices of an extent, of all lanes. The counts are of the pyramid's
 * slices, each given to the bar that holds its middle; they add up to the events whose slice is in the extent.
 */
export function stripCounts(crowd: Crowd, extent: Window, bars: number): readonly number[] {
  const width = spanOf(extent) / bars;
  const power = Math.floor(Math.log2(width)) - 1;
  const days = 2 ** power;
  const first = Math.floor(extent.start / days);
  const slices = new Uint32Array(Math.ceil(extent.end / days) - first);
  const counts = new Array<number>(bars).fill(0);
  for (let lane = 0; lane < crowd.counts.length; lane += 1) {
    countSlices(crowd.pyramid, crowd.shelves, lane, power, first, slices);
    slices.forEach((count, i) => {
      const at = Math.floor(((first + i + 0.5) * days - extent.start) / width);
      const bar = Math.min(Math.max(at, 0), bars - 1);
      counts[bar] = (counts[bar] as number) + count;
    });
  }
  return counts;
}
