/**
 * The Umm al-Qura calendar of Saudi Arabia. Its month starts are published, not computed, and Intl carries the table
 * for 1300–1600 AH. A year is read from Intl, in UTC, when it is first asked for, and kept: twelve questions a year
 * instead of one a conversion. Outside the table, and on a host without it, the civil calendar stands in; the two meet
 * without a seam at both ends.
 */
import { day as asDay, type Day } from '../day.ts';
import type { Calendar, YearMonthDay } from './calendar.ts';
import { isMonth, isWhole } from './limits.ts';
import { lunarCivil } from './lunar-civil.ts';

const firstYear = 1_300;
const lastYear = 1_600;
const msPerDay = 86_400_000;

/** A function from a day to its year, month and day by Intl; `null` where the host does not know the calendar. */
function intlReader(): ((of: number) => YearMonthDay) | null {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== 'islamic-umalqura') return null;
  return (of) => {
    const fields = { year: Number.NaN, month: Number.NaN, day: Number.NaN };
    for (const { type, value } of format.formatToParts(of * msPerDay)) {
      if (type === 'year' || type === 'month' || type === 'day') fields[type] = Number(value);
    }
    return fields;
  };
}

let reader: ((of: number) => YearMonthDay) | null | undefined;
const known = new Map<number, readonly number[]>();

/** First days of the twelve months and of the next year; `null` outside the table. */
function monthStarts(year: number): readonly number[] | null {
  if (!isWhole(year, firstYear, lastYear)) return null;
  const found = known.get(year);
  if (found) return found;
  if (reader === undefined) reader = intlReader();
  if (reader === null) return null;
  const starts: number[] = [];
  for (let month = 1; month <= 13; month += 1) {
    // The two calendars are never more than a few days apart, so that the civil 15th lies in the same month of both.
    const civil =
      month === 13 ? lunarCivil.toDay(year + 1, 1, 15) : lunarCivil.toDay(year, month, 15);
    starts.push((civil as Day) - reader(civil as Day).day + 1);
  }
  known.set(year, starts);
  return starts;
}

function monthLength(year: number, month: number): number | null {
  if (!isMonth(year, month)) return null;
  const starts = monthStarts(year);
  if (!starts) return lunarCivil.monthLength(year, month);
  return (starts[month] as number) - (starts[month - 1] as number);
}

function toDay(year: number, month: number, day: number): Day | null {
  const length = monthLength(year, month);
  if (length === null || !isWhole(day, 1, length)) return null;
  const starts = monthStarts(year);
  if (!starts) return lunarCivil.toDay(year, month, day);
  return asDay((starts[month - 1] as number) + day - 1);
}

function fromDay(of: Day): YearMonthDay {
  const civil = lunarCivil.fromDay(of);
  for (const year of [civil.year, civil.year - 1, civil.year + 1]) {
    const starts = monthStarts(year);
    if (!starts || of < (starts[0] as number) || of >= (starts[12] as number)) continue;
    const month = starts.findLastIndex((start) => start <= of) + 1;
    return { year, month, day: of - (starts[month - 1] as number) + 1 };
  }
  return civil;
}

/** The Umm al-Qura calendar, with the civil one before 1300 and after 1600 AH. */
export const ummAlQura: Calendar = {
  id: 'lunar-hijri',
  toDay,
  fromDay,
  monthLength,
  tolerance: () => 1,
};
