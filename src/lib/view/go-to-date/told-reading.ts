import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { formatRange } from '../../dates/format/format-range.ts';
import { formatValue } from '../../dates/format/format-value.ts';
import type { Language } from '../../text/language.ts';
import { months } from '../months/months.svelte.ts';
import type { DateReading } from './read-date.ts';

/** A reading in words, once a calendar, in their order; what reads the same in two of them once. */
export function toldReading(
  { value, days }: DateReading,
  calendars: readonly CalendarId[],
  language: Language,
): string[] {
  const texts = calendars.map((calendar) => {
    const options = { calendar, language };
    return months.told(
      formatValue(value, options) ?? formatRange(days.from, days.to, options) ?? '',
    );
  });
  return [...new Set(texts)];
}
