import {
  inRegion,
  monthRegionOf,
  monthRegions,
  type MonthRegion,
} from '../../dates/format/regional-months.ts';
import { months } from './months.svelte.ts';

const key = 'months';

/** As remembered on this device, else by what the browser is set to; `null` where storage is forbidden. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The region whose month names an Arabic page takes. Fetched for Arabic alone, before the page is taken over. */
class Region {
  now: MonthRegion = $state('egyptian');

  /** Takes up the reader's region. */
  adopt(): void {
    const chosen = remembered();
    this.#take(monthRegions.find((one) => one === chosen) ?? monthRegionOf(navigator.languages));
  }

  /** Takes another one, and remembers it on this device. */
  choose(to: MonthRegion): void {
    this.#take(to);
    try {
      localStorage.setItem(key, to);
    } catch {
      // Storage is forbidden here: the choice holds for this visit.
    }
  }

  #take(region: MonthRegion): void {
    this.now = region;
    months.told = inRegion(region);
  }
}

export const region = new Region();
// A page is built with Egypt's names, wherever it is built.
if (typeof document !== 'undefined') region.adopt();
