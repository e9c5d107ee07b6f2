import type { Offset } from '../../../timeline/compare/aligned.ts';
import type { CompareChartWords } from '../../messages/compare/chart-words.ts';

/** How many days before or after day 0 something is: "1,106 days before", "922 to 1,286 days after". */
export function offsetWords({ least, most }: Offset, words: CompareChartWords['aligned']): string {
  const exactly = (days: number): string => {
    if (days === 0) return words.sameDay;
    return days < 0 ? words.before(-days) : words.after(days);
  };
  const open = !Number.isFinite(least) || !Number.isFinite(most);
  if (open && most < 0) return words.beforeAtLeast(-most);
  if (open) return least > 0 ? words.afterAtLeast(least) : words.unknown;
  if (least === most) return exactly(least);
  if (most < 0) return words.beforeBetween(-most, -least);
  return least > 0 ? words.afterBetween(least, most) : words.range(exactly(least), exactly(most));
}
