import type { CalendarId } from '../dates/calendars/calendar.ts';

/** The calendars that are shown where the reader has chosen none: the two of the sources, `first` before the other. */
export function usualCalendars(first: CalendarId): readonly CalendarId[] {
  return [...new Set([first, 'gregorian', 'solar-hijri'] as const)];
}
