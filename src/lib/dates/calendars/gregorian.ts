/**
 * The proleptic Gregorian calendar in whole numbers. Years are astronomical (0 is 1 BCE), without end on either side
 * but for `furthestYear`.
 *
 * Both conversions count years from 1 March, so that the leap day comes last, in eras of 400 years; the formulas are
 * those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
 */
import { day as asDay, type Day } from '../day.ts';
import type { Calendar, YearMonthDay } from './calendar.ts';
import { isMonth, isWhole } from './limits.ts';

const daysPerEra = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a Gregorian year (astronomical) has 366 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number | null {
  if (!isMonth(year, month)) return null;
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? null;
}

function toDay(year: number, month: number, day: number): Day | null {
  const length = monthLength(year, month);
  if (length === null || !isWhole(day, 1, length)) return null;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return asDay(era * daysPerEra + dayOfEra - epochShift);
}

function fromDay(of: Day): YearMonthDay {
  const shifted = of + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The Gregorian calendar, carried back before 1582 by the same rule. */
export const gregorian: Calendar = {
  id: 'gregorian',
  toDay,
  fromDay,
  monthLength,
  tolerance: () => 0,
};
