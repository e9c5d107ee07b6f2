import type { CalendarId } from '../dates/calendars/calendar.ts';
import { addDays, day as asDay, weekdayOf, type Day, type Weekday } from '../dates/day.ts';
import type { Language } from '../text/language.ts';

/** How a week is cut: 0 is Sunday, as in `Weekday`. */
export interface Week {
  readonly start: Weekday;
  /** One day, or days in a row. */
  readonly weekend: readonly [Weekday, ...Weekday[]];
}

const iranian: Week = { start: 6, weekend: [5] };
const arab: Week = { start: 6, weekend: [5, 6] };
const western: Week = { start: 1, weekend: [6, 0] };

/**
 * The week of a reader: Iran's where Persian is read or the Solar Hijri calendar leads, with Friday for its weekend;
 * Friday and Saturday where Arabic is read, as most of the Arab countries have it; else ISO 8601's, from Monday.
 */
export function weekOf(language: Language, leading: CalendarId): Week {
  if (language === 'fa' || leading === 'solar-hijri') return iranian;
  return language === 'ar' ? arab : western;
}

/**
 * The weekends that have a day in the stretch from `start` up to `end`, in days: the first day of each, in order.
 */
export function weekendsIn(weekend: Week['weekend'], start: number, end: number): readonly Day[] {
  const earliest = asDay(Math.floor(start) - weekend.length + 1);
  const ahead = (weekend[0] - weekdayOf(earliest) + 7) % 7;
  const found: Day[] = [];
  for (let first = addDays(earliest, ahead); first < end; first = addDays(first, 7)) {
    found.push(first);
  }
  return found;
}
