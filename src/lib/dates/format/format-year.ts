import type { CalendarId } from '../calendars/calendar.ts';
import type { Language } from '../../text/language.ts';
import { number, type FormatOptions } from './options.ts';

type Eras = Readonly<Record<CalendarId, { readonly after: string; readonly before: string }>>;

const eras: Readonly<Record<Language, Eras>> = {
  en: {
    gregorian: { after: 'CE', before: 'BCE' },
    'solar-hijri': { after: 'SH', before: 'BH' },
    'lunar-hijri': { after: 'AH', before: 'BH' },
  },
  fa: {
    gregorian: { after: 'م.', before: 'پ.م.' },
    'solar-hijri': { after: 'ه.ش.', before: 'پیش از هجرت' },
    'lunar-hijri': { after: 'ه.ق.', before: 'پیش از هجرت' },
  },
  ar: {
    gregorian: { after: 'م', before: 'ق.م' },
    'solar-hijri': { after: 'هـ.ش', before: 'ق.هـ' },
    'lunar-hijri': { after: 'هـ', before: 'ق.هـ' },
  },
};

/**
 * A year of a calendar, counted as the calendars count (0 is the year before 1), in words: 2025, 44 BCE (for −43).
 * There is no year 0 in what is written.
 */
export function formatYear(year: number, options: FormatOptions): string {
  const { after, before } = eras[options.language][options.calendar];
  if (year < 1) return `${number(1 - year, options)} ${before}`;
  return options.era ? `${number(year, options)} ${after}` : number(year, options);
}
