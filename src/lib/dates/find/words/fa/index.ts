import type { WordList } from '../entry.ts';
import { holidayWords } from '../holidays.ts';
import { connectives } from './connectives.ts';
import { anniversaries, events, otherNewYears, reigns, tenses, venues } from './events.ts';
import { afghan, gregorian, lunarHijri, solarHijri } from './months.ts';
import { numbers } from './numbers.ts';
import { dayWords, relative, yearWords } from './relative.ts';
import { eras, millennia, parts, recurring, seasons } from './seasons.ts';
import { lengths, units } from './units.ts';
import { weekdays } from './weekdays.ts';

/** The words of Persian that speak of time. */
export const persian: readonly WordList[] = [
  solarHijri,
  afghan,
  gregorian,
  lunarHijri,
  holidayWords('fa'),
  weekdays,
  numbers,
  units,
  lengths,
  relative,
  dayWords,
  yearWords,
  connectives,
  seasons,
  parts,
  millennia,
  recurring,
  eras,
  events,
  otherNewYears,
  anniversaries,
  reigns,
  venues,
  tenses,
];
