/** How a language counts time where its words leave it open: which calendar, where the week begins, what a weekend is. */
import type { CalendarId, LunarVariant } from '../calendars/calendar.ts';
import type { Weekday } from '../day.ts';
import type { Language } from '../../text/language.ts';

export interface Habits {
  /** The calendar of "last month" and "this year": a Persian «ماه گذشته» is a Solar Hijri month. */
  readonly calendar: CalendarId;
  readonly weekStart: Weekday;
  /** Other days on which the week begins for some readers of the language. */
  readonly otherWeekStarts: readonly Weekday[];
  /** First of the two days of the weekend. */
  readonly weekendStart: Weekday;
  readonly lunarVariant: LunarVariant;
  /** «هفته اول مهر» is the 1st to the 7th; "the first week of May" is a week of the calendar. */
  readonly weeksOfMonth: 'calendar' | 'counted';
}

/**
 * The habits of the three languages. Where the Arabic week begins differs from country to country; Monday, the
 * international one (ISO 8601), is the value, and Sunday and Saturday are kept as other readings.
 */
export const habits: Readonly<Record<Language, Habits>> = {
  en: {
    calendar: 'gregorian',
    weekStart: 1,
    otherWeekStarts: [0],
    weekendStart: 6,
    lunarVariant: 'umm-al-qura',
    weeksOfMonth: 'calendar',
  },
  fa: {
    calendar: 'solar-hijri',
    weekStart: 6,
    otherWeekStarts: [],
    weekendStart: 4,
    lunarVariant: 'civil',
    weeksOfMonth: 'counted',
  },
  ar: {
    calendar: 'gregorian',
    weekStart: 1,
    otherWeekStarts: [0, 6],
    weekendStart: 5,
    lunarVariant: 'umm-al-qura',
    weeksOfMonth: 'calendar',
  },
};
