import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import type { Interface } from '../../interface.ts';
import { csvWords } from '../../messages/compare/csv-words.ts';
import type { CompareGapWords } from '../../messages/compare/gap-words.ts';
import { daysText, orderText, periodTextsIn } from '../gaps/gap-words.ts';
import type { Gap } from '../gaps/gap.ts';
import { writeCsv } from './write-csv.ts';

/** What gaps are written for, and the words of the page for them. */
export interface GapWriting {
  readonly calendars: readonly CalendarId[];
  readonly context: boolean;
  readonly words: CompareGapWords;
}

/** How far apart events lie as CSV, a line a pair. */
export function gapsCsv(
  gaps: readonly Gap[],
  { calendars, context, words }: GapWriting,
  { language, messages }: Interface,
): string {
  const { columns, periodIn, on, off } = csvWords[language];
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
      const periods = periodTextsIn(gap, words);
      return [
        a.event.title,
        b.event.title,
        isUntold ? untold : orderText(gap, words),
        isUntold ? untold : daysText(gap, words),
        isUntold ? null : apart.least,
        apart.most,
        ...calendars.map((_, i) => periods[i] ?? null),
        context ? on : off,
      ];
    }),
  );
}
