import type { Day } from '../../dates/day.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import { furthestDay } from '../../timeline/window.ts';

/** First and last day to show for a date. */
export interface DaysOfValue {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days of a date on the axis; where one side is open, the day at which it is bounded. `null` where both are open,
 * `too far` where they lie beyond what the axis counts.
 */
export function daysOfValue({ earliest, latest }: DateValue): DaysOfValue | 'too far' | null {
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === null || to === null) return null;
  return Math.abs(from) > furthestDay || Math.abs(to) > furthestDay ? 'too far' : { from, to };
}
