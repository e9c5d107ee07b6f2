import type { WordList } from '../entry.ts';
import { holidayWords } from '../holidays.ts';
import { connectives } from './connectives.ts';
import { anniversaries, events, names, tenses, venues } from './events.ts';
import { afghan, gregorian, lunarHijri, solarHijri } from './months.ts';
import { numbers } from './numbers.ts';
import { relative } from './relative.ts';
import { decades, eras, parts, periods, recurring, seasons } from './seasons.ts';
import { units } from './units.ts';
import { weekdays } from './weekdays.ts';

/** The words of English that speak of time. */
export const english: readonly WordList[] = [
  gregorian,
  solarHijri,
  afghan,
  lunarHijri,
  holidayWords('en'),
  weekdays,
  numbers,
  units,
  relative,
  connectives,
  seasons,
  parts,
  recurring,
  decades,
  periods,
  eras,
  events,
  anniversaries,
  venues,
  names,
  tenses,
];
