import type { Refiner } from '../match.ts';
import { anchored } from './anchored.ts';
import { centuryList } from './century-list.ts';
import { dayList } from './day-list.ts';
import { few } from './few.ts';
import { modified } from './modified.ts';
import { nearest } from './nearest.ts';
import { nth } from './nth.ts';
import { ordinalWeekday } from './ordinal-weekday.ts';
import { range } from './range.ts';
import { returning } from './returning.ts';
import { sharedYear } from './shared-year.ts';
import { tense } from './tense.ts';
import { veto } from './veto.ts';
import { weekdayDate } from './weekday-date.ts';
import { within } from './within.ts';
import { yearList } from './year-list.ts';

/** Every pass, in order: small joins first, then what spans them, last what drops and what looks around. */
export const refiners: readonly Refiner[] = [
  nearest,
  within,
  ordinalWeekday,
  weekdayDate,
  few,
  returning,
  nth,
  dayList,
  centuryList,
  sharedYear,
  yearList,
  anchored,
  range,
  modified,
  veto,
  tense,
];
