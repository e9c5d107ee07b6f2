/**
 * The Solar Hijri calendar of Iran. Six months of 31 days, five of 30 and Esfand of 29 or 30 are law since 1304 AP;
 * only the first day of a year (Nowruz) has to be looked up, and that is date-fns-jalali's: its arithmetic 33-year rule
 * equals the official table of the University of Tehran for 1206–1498 AP. All else here is whole numbers, so that
 * neither the library's local time nor its habit of rolling days over (31 Mehr to 1 Aban) can come through.
 *
 * Years before 1 AP are counted as astronomers do, without a gap: 0 is the year before 1, −1 the one before that. They
 * and all years after 2970 follow the same rule, which repeats every 33 years.
 */
import { getDate } from 'date-fns-jalali/getDate';
import { day as asDay, type Day } from '../day.ts';
import type { Calendar, YearMonthDay } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { isMonth, isWhole } from './limits.ts';

const cycleYears = 33;
const cycleDays = 12_053;
/** The library is asked about the years 1 to here: ninety cycles. */
const lastAsked = 2_970;
const firstOfficialYear = 1_304;
const msPerDay = 86_400_000;

/** A `Date` whose "local" fields are those of UTC: what date-fns takes as its context in place of the host's zone. */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
}
const inUtc = { in: (value: Date | number | string) => new UtcDate(value) };

/** First days of the years asked so far; the engine and the axes ask for the same ones over and over. */
const known: (number | undefined)[] = [];

function askLibrary(year: number): number {
  // 25 March lies in Farvardin in all these years, so that its day of the month leads back to the first.
  const inFarvardin = gregorian.toDay(year + 621, 3, 25) as Day;
  return inFarvardin - getDate(inFarvardin * msPerDay, inUtc) + 1;
}

/** Days from 1970-01-01 to 1 Farvardin of `year`. */
function nowruz(year: number): number {
  if (year < 1 || year > lastAsked) {
    const cycle = Math.floor((year - 1) / cycleYears);
    return nowruz(year - cycle * cycleYears) + cycle * cycleDays;
  }
  return (known[year] ??= askLibrary(year));
}

function monthLength(year: number, month: number): number | null {
  if (!isMonth(year, month)) return null;
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return nowruz(year + 1) - nowruz(year) - 336;
}

function toDay(year: number, month: number, day: number): Day | null {
  const length = monthLength(year, month);
  if (length === null || !isWhole(day, 1, length)) return null;
  return asDay(nowruz(year) + 30 * (month - 1) + Math.min(month - 1, 6) + day - 1);
}

function fromDay(of: Day): YearMonthDay {
  const cycle = Math.floor((of - nowruz(1)) / cycleDays);
  const inCycle = of - nowruz(1) - cycle * cycleDays;
  let year = 1 + cycle * cycleYears + Math.min(32, Math.floor(inCycle / 365));
  while (nowruz(year) > of) year -= 1;
  const dayOfYear = of - nowruz(year);
  const month =
    1 + (dayOfYear < 186 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30));
  const before = 30 * (month - 1) + Math.min(month - 1, 6);
  return { year, month, day: dayOfYear - before + 1 };
}

/** The Solar Hijri calendar; dates before 1304 AP may be two days off, since months of other lengths were in use. */
export const solarHijri: Calendar = {
  id: 'solar-hijri',
  toDay,
  fromDay,
  monthLength,
  tolerance: (year) => (year < firstOfficialYear ? 2 : 0),
};
