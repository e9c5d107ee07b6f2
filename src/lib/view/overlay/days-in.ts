import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { formatRange } from '../../dates/format/format-range.ts';
import type { DayRange } from '../../timeline/day-range.ts';
import { months } from '../months/months.svelte.ts';
import type { Language } from '../../text/language.ts';

/** A range in words, in each of some calendars: "10–12 July 2021". */
export function daysIn(
  { from, to }: DayRange,
  calendars: readonly CalendarId[],
  language: Language,
): string[] {
  return calendars.map((calendar) =>
    months.told(formatRange(from, to, { calendar, language }) ?? ''),
  );
}
