/**
 * The civil (tabular) lunar Hijri calendar: months of 30 and 29 days in turn, and eleven leap years in thirty, in which
 * Dhu al-Hijja has 30. Formulas: Reingold and Dershowitz, "Calendrical Calculations", the Islamic calendar. Whole
 * numbers throughout: the same on every host, and the same as Intl's `islamic-civil`, of which it is a faster form.
 */
import { day as asDay, type Day } from '../day.ts';
import type { Calendar, YearMonthDay } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { isMonth, isWhole } from './limits.ts';

const cycleYears = 30;
const cycleDays = 10_631;
/** 1 Muharram 1 AH: Friday, 16 July 622 in the Julian calendar. */
const epoch = gregorian.toDay(622, 7, 19) as Day;

/** Days from 1970-01-01 to the first day of a month. */
function monthStart(year: number, month: number): number {
  const cycle = Math.floor(year / cycleYears);
  const yearOfCycle = year - cycle * cycleYears;
  const years = 354 * (yearOfCycle - 1) + Math.floor((3 + 11 * yearOfCycle) / 30);
  return epoch + cycle * cycleDays + years + 29 * (month - 1) + Math.floor(month / 2);
}

function monthLength(year: number, month: number): number | null {
  if (!isMonth(year, month)) return null;
  const next = month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1);
  return next - monthStart(year, month);
}

function toDay(year: number, month: number, day: number): Day | null {
  const length = monthLength(year, month);
  if (length === null || !isWhole(day, 1, length)) return null;
  return asDay(monthStart(year, month) + day - 1);
}

function fromDay(of: Day): YearMonthDay {
  const cycle = Math.floor((of - epoch) / cycleDays);
  const inCycle = of - epoch - cycle * cycleDays;
  const year = cycle * cycleYears + Math.floor((30 * inCycle + 10_646) / cycleDays);
  const month = Math.floor((11 * (of - monthStart(year, 1)) + 330) / 325);
  return { year, month, day: of - monthStart(year, month) + 1 };
}

/** The civil lunar calendar; year 0 is the one before 1 AH, and years go on below it without a gap. */
export const lunarCivil: Calendar = {
  id: 'lunar-hijri',
  toDay,
  fromDay,
  monthLength,
  tolerance: () => 1,
};
