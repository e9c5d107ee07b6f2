import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import type { Interface } from '../../interface.ts';
import { compareGapWords } from '../../messages/compare-gaps.ts';
import { daysText, orderText, periodTextsIn } from '../gaps/gap-words.ts';
import type { Gap } from '../gaps/gap.ts';
import { writeCsv } from './write-csv.ts';

/** How far apart events lie as CSV, a line a pair. */
export function gapsCsv(
  gaps: readonly Gap[],
  calendars: readonly CalendarId[],
  context: boolean,
  { language, messages }: Interface,
): string {
  const words = compareGapWords[language];
  const { columns, periodIn, on, off } = words.csv;
  const untold = words.cannotBeTold[context ? 'context' : 'text'];
  return writeCsv(
    [
      columns.first,
      columns.second,
      columns.order,
      columns.how,
      columns.least,
      columns.most,
      ...calendars.map((calendar) => periodIn(messages.calendars[calendar])),
      columns.context,
    ],
    gaps.map((gap) => {
      const { a, b, apart, isUntold } = gap;
      const periods = periodTextsIn(gap, language);
      return [
        a.event.title,
        b.event.title,
        isUntold ? untold : orderText(gap, language),
        isUntold ? untold : daysText(gap, language),
        isUntold ? null : apart.least,
        apart.most,
        ...calendars.map((_, i) => periods[i] ?? null),
        context ? on : off,
      ];
    }),
  );
}
