import { endsUnit, startsUnit, wholeUnit } from '../calendars/unit-edges.ts';
import type { Day } from '../day.ts';
import { formatDay } from './format-day.ts';
import { formatMonth } from './format-month.ts';
import { formatYear } from './format-year.ts';
import { calendarFor, number, type FormatOptions } from './options.ts';
import { dayMonth, monthAlone } from './parts.ts';
import { wordings } from './wording.ts';

type Unit = 'year' | 'month' | 'day';

/** A day written to the precision of a unit. */
export function formatUnit(of: Day, unit: Unit, options: FormatOptions): string {
  const { year, month } = calendarFor(options).fromDay(of);
  if (unit === 'day') return formatDay(of, options);
  return unit === 'month' ? formatMonth(year, month, options) : formatYear(year, options);
}

/** Both ends of a stretch, the first without what it shares with the last; `tight` when it could not stand alone. */
interface Ends {
  readonly from: string;
  readonly to: string;
  readonly tight: boolean;
}

/**
 * A stretch in the fewest words: one text where it is a single day, month or year, else its two ends.
 * `unit` is how precisely the ends are to be written.
 */
export function collapse(first: Day, last: Day, unit: Unit, options: FormatOptions): string | Ends {
  const calendar = calendarFor(options);
  const a = calendar.fromDay(first);
  const b = calendar.fromDay(last);
  const to = formatUnit(last, unit, options);
  if (formatUnit(first, unit, options) === to) return to;
  // One era is told once, where the stretch ends; years before the first tell theirs in any case.
  const full = formatUnit(first, unit, { ...options, era: false });
  if (unit === 'year') {
    // 2018–2020, 100–1 BCE; but 5 BCE – 10.
    const tight = a.year < 1 === b.year < 1;
    const count = a.year < 1 ? 1 - a.year : a.year;
    return { from: tight ? number(count, options) : full, to, tight };
  }
  if (options.style === 'numeric' || a.year !== b.year) return { from: full, to, tight: false };
  if (unit === 'month') return { from: monthAlone(a.month, options), to, tight: true };
  if (a.month === b.month) return { from: number(a.day, options), to, tight: true };
  return { from: dayMonth(a.day, a.month, options), to, tight: false };
}

/** A stretch with both ends, at the coarsest unit that says exactly the same, or at `unit`. */
export function formatStretch(
  first: Day,
  last: Day,
  options: FormatOptions,
  unit = wholeUnit(calendarFor(options), first, last),
): string {
  const ends = collapse(first, last, unit, options);
  if (typeof ends === 'string') return ends;
  const wording = wordings[options.language];
  return (ends.tight ? wording.tight : wording.loose)(ends.from, ends.to);
}

/** The first day of an open time, as a year or month where it begins one: "2019", "February 2019". */
export function formatStart(first: Day, options: FormatOptions): string {
  const calendar = calendarFor(options);
  const unit = (['year', 'month'] as const).find((each) => startsUnit(calendar, each, first));
  return formatUnit(first, unit ?? 'day', options);
}

/** The last day of an open time, as a year or month where it ends one. */
export function formatEnd(last: Day, options: FormatOptions): string {
  const calendar = calendarFor(options);
  const unit = (['year', 'month'] as const).find((each) => endsUnit(calendar, each, last));
  return formatUnit(last, unit ?? 'day', options);
}

/**
 * The days from one to another, both included, as a newspaper would: "10–12 July 2021", "20 June – 10 July 2021", "2018"
 * for exactly a year of the calendar, "2019 or later", "12 July 2021 or earlier". `null` when both ends are open.
 */
export function formatRange(
  earliest: Day | null,
  latest: Day | null,
  options: FormatOptions,
): string | null {
  const wording = wordings[options.language];
  if (earliest !== null && latest !== null) return formatStretch(earliest, latest, options);
  if (earliest !== null) return wording.orLater(formatStart(earliest, options));
  return latest === null ? null : wording.orEarlier(formatEnd(latest, options));
}

/** One day or period between two days, both included: "between 20 June and 10 July 2021"; else as `formatRange`. */
export function formatWindow(
  earliest: Day | null,
  latest: Day | null,
  options: FormatOptions,
): string | null {
  if (earliest === null || latest === null) return formatRange(earliest, latest, options);
  const unit = wholeUnit(calendarFor(options), earliest, latest);
  const ends = collapse(earliest, latest, unit, options);
  if (typeof ends === 'string') return ends;
  return wordings[options.language].between(ends.from, ends.to);
}
