import { calendarOf } from '../calendars/index.ts';
import type { Calendar, CalendarId, LunarVariant } from '../calendars/calendar.ts';
import type { Language } from '../../text/language.ts';
import { numeralsOf, writeDigits, type Numerals } from './numerals.ts';

/** How a date is written out. */
export interface FormatOptions {
  readonly calendar: CalendarId;
  readonly language: Language;
  /** `long` 8 February 2025, `short` 8 Feb 2025, `numeric` 2025-02-08; `long` where it is left out. */
  readonly style?: 'long' | 'short' | 'numeric';
  /** The table of lunar dates; left out, civil in Persian and Umm al-Qura in the other languages. */
  readonly variant?: LunarVariant;
  /** Left out: the digits that the language is usually written with. */
  readonly numerals?: Numerals;
  /** Whether every year tells its era: 2025 CE, 1403 SH, 1446 AH. Years before the first always do. */
  readonly era?: boolean;
}

/** The calendar that dates are to be written in. */
export function calendarFor({ calendar, language, variant }: FormatOptions): Calendar {
  return calendarOf(calendar, variant ?? (language === 'fa' ? 'civil' : 'umm-al-qura'));
}

/** A whole number in the digits of the options, without grouping, at least `width` digits wide. */
export function number(value: number, options: FormatOptions, width = 1): string {
  const digits = String(value).padStart(width, '0');
  return writeDigits(digits, options.numerals ?? numeralsOf(options.language));
}
