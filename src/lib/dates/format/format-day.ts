import { weekdayOf, type Day } from '../day.ts';
import { calendarFor, type FormatOptions } from './options.ts';
import { dayMonthYear, numericDate } from './parts.ts';
import { weekdayName } from './weekday-names.ts';

export interface DayOptions extends FormatOptions {
  /** Whether the day of the week goes before the date. */
  readonly weekday?: boolean;
}

/**
 * A day in a calendar and a language: "8 February 2025", «۲۰ بهمن ۱۴۰۳», «٨ فبراير ٢٠٢٥»; with its weekday "Saturday,
 * 8 February 2025"; numeric 2025-02-08, «۱۴۰۳/۱۱/۲۰». Before year 1 the numeric style is the short one.
 */
export function formatDay(of: Day, options: DayOptions): string {
  const { year, month, day } = calendarFor(options).fromDay(of);
  const date =
    options.style === 'numeric' && year >= 1
      ? numericDate([year, month, day], options)
      : dayMonthYear(day, month, year, options);
  if (!options.weekday) return date;
  const style = options.style === 'long' || options.style === undefined ? 'long' : 'short';
  const name = weekdayName(weekdayOf(of), options.language, style);
  return options.language === 'en' ? `${name}, ${date}` : `${name} ${date}`;
}
