import type { Day } from '../../../dates/day.ts';
import { calendarFor, type FormatOptions } from '../../../dates/format/options.ts';
import { dayMonth } from '../../../dates/format/parts.ts';
import type { Recurrence } from '../../../timeline/compare/recurrence.ts';
import type { CompareChartWords } from '../../messages/compare/chart-words.ts';

/** Whether the time of year recurs, in a sentence; `rows`: how many events were asked about. */
export function recurrenceWords(
  found: Recurrence | null,
  rows: number,
  options: FormatOptions,
  words: CompareChartWords['year'],
): string {
  if (!found) return words.noneKnown;
  const calendar = calendarFor(options);
  const told = (of: Day): string => {
    const { day, month } = calendar.fromDay(of);
    return dayMonth(day, month, options);
  };
  return words.recurs({ ...found, rows, first: told(found.first), last: told(found.last) });
}
