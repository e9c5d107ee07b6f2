import type { CalendarId } from '../../dates/calendars/calendar.ts';
import type { Day } from '../../dates/day.ts';
import { formatDay } from '../../dates/format/format-day.ts';
import { formatMonth } from '../../dates/format/format-month.ts';
import { formatYear } from '../../dates/format/format-year.ts';
import { calendarFor, type FormatOptions } from '../../dates/format/options.ts';
import { wordings } from '../../dates/format/wording.ts';
import type { Language } from '../../text/language.ts';

export interface CrosshairOptions {
  readonly calendar: CalendarId;
  readonly language: Language;
  /** How many days lie under one px. */
  readonly daysPerPx: number;
  /** Whether a day is named by its weekday too. */
  readonly weekday: boolean;
  readonly style: 'long' | 'short';
}

/** The fewest days of a month and of a year, in any of the calendars but for February. */
const month = 29;
const year = 354;

/** The least of 1, 2, 5, 10, 20, … that is no less than a number above 1. */
function roundStep(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(least));
  return [ten, 2 * ten, 5 * ten].find((step) => step >= least) ?? 10 * ten;
}

/** The year nearest to an astronomical one that a reader counts as a multiple of `step`; never a year 0. */
function roundYear(of: number, step: number): number {
  const count = of < 1 ? 1 - of : of;
  const rounded = Math.max(1, Math.round(count / step) * step);
  return of < 1 ? 1 - rounded : rounded;
}

/**
 * The date under a pointer in a calendar, no finer than a px is: a day, a month, a year, or "about 1980" where more
 * years than one lie under it.
 */
export function dateUnder(of: Day, options: CrosshairOptions): string {
  const { calendar, language, daysPerPx, weekday, style } = options;
  const format: FormatOptions = { calendar, language, style, era: calendar === 'lunar-hijri' };
  if (daysPerPx <= 1) return formatDay(of, { ...format, weekday });
  const fields = calendarFor(format).fromDay(of);
  if (daysPerPx <= month) return formatMonth(fields.year, fields.month, format);
  if (daysPerPx <= year) return formatYear(fields.year, format);
  const rounded = roundYear(fields.year, roundStep(daysPerPx / year));
  return wordings[language].about(formatYear(rounded, format));
}
