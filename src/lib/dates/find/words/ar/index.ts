import type { WordList } from '../entry.ts';
import { holidayWords } from '../holidays.ts';
import { connectives } from './connectives.ts';
import { anniversaries, events, names, reigns, tenses, venues } from './events.ts';
import { gregorian, levantine, lunarHijri, solarHijri } from './months.ts';
import { numbers } from './numbers.ts';
import { relative } from './relative.ts';
import { decades, eras, millennia, parts, recurring, seasons } from './seasons.ts';
import { units } from './units.ts';
import { weekdays } from './weekdays.ts';

/** The words of Arabic that speak of time. */
export const arabic: readonly WordList[] = [
  gregorian,
  levantine,
  lunarHijri,
  solarHijri,
  holidayWords('ar'),
  weekdays,
  numbers,
  units,
  relative,
  connectives,
  seasons,
  parts,
  millennia,
  recurring,
  decades,
  eras,
  events,
  names,
  anniversaries,
  reigns,
  venues,
  tenses,
];
