/** What the choice of month names says: there is one in Arabic only. */
import type { MonthRegion } from '../../dates/format/regional-months.ts';

interface MonthRegionWords {
  readonly label: string;
  /** A region with some of its names, by which a reader knows it. */
  readonly option: (region: MonthRegion, some: readonly string[]) => string;
}

const regions: Readonly<Record<MonthRegion, string>> = {
  egyptian: 'مصر والخليج',
  levantine: 'المشرق',
  maghrebi: 'تونس والجزائر',
  moroccan: 'المغرب',
  mauritanian: 'موريتانيا',
};

export const monthRegionWords: MonthRegionWords = {
  label: 'أسماء الأشهر الميلادية',
  option: (region, some) => `${regions[region]}: ${some.join('، ')}`,
};
