import type { Calendar } from '../../dates/calendars/calendar.ts';
import type { Day } from '../../dates/day.ts';

/** A length of time in the units of a calendar. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** Whether two are the same in years, months and days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.years === b.years && a.months === b.months && a.days === b.days;
}

/** The day of a month so many months after another; in a month that is too short for it, the month's last. */
function monthsAfter(calendar: Calendar, from: Day, count: number): Day {
  const { year, month, day } = calendar.fromDay(from);
  const index = year * 12 + (month - 1) + count;
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  const last = calendar.monthLength(to.year, to.month) ?? day;
  const found = calendar.toDay(to.year, to.month, Math.min(day, last));
  if (found === null) throw new RangeError(`no month ${to.month} in year ${to.year}`);
  return found;
}

/**
 * From one day to another in whole years and months of a calendar, and the days that are left. It depends on the
 * calendar: 12 July 2021 to 8 February 2025 is 3 years, 6 months and 27 days, and, as 21 Tir 1400 to 20 Bahman 1403,
 * 3 years, 6 months and 29 days; both are 1,307 days.
 * @throws RangeError when `to` is before `from`
 */
export function periodBetween(calendar: Calendar, from: Day, to: Day): Period {
  if (to < from) throw new RangeError(`days in the wrong order: ${from} after ${to}`);
  const a = calendar.fromDay(from);
  const b = calendar.fromDay(to);
  let months = (b.year - a.year) * 12 + b.month - a.month;
  let whole = monthsAfter(calendar, from, months);
  if (whole > to) {
    months -= 1;
    whole = monthsAfter(calendar, from, months);
  }
  return { years: Math.floor(months / 12), months: months % 12, days: to - whole };
}
