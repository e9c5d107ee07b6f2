import { wholeUnit } from '../calendars/unit-edges.ts';
import type { Day } from '../day.ts';
import { boundsOf } from '../value/bounds.ts';
import type { EdtfPoint, Qualifier } from '../value/edtf.ts';
import { formatStretch, formatUnit, formatWindow } from './format-range.ts';
import { formatYear } from './format-year.ts';
import { calendarFor, number, type FormatOptions } from './options.ts';
import { wordings } from './wording.ts';

export type Precision = 'year' | 'month' | 'day';

/** How precisely an EDTF date is stated; a season counts as months. */
export function precisionOf(point: EdtfPoint): Precision {
  if (point.type === 'season') return 'month';
  if (point.month === undefined || point.month === 'XX') return 'year';
  return point.day === undefined || point.day === 'XX' ? 'month' : 'day';
}

/** A text marked as its qualifier says: "about", "perhaps", "perhaps about". */
export function qualify(
  text: string,
  qualifier: Qualifier | undefined,
  { language }: FormatOptions,
): string {
  const { about, perhaps } = wordings[language];
  if (qualifier === undefined) return text;
  if (qualifier === '~') return about(text);
  return perhaps(qualifier === '%' ? about(text) : text);
}

/**
 * A stretch of which only a rough precision is known: where it is no whole unit of the calendar, the units that hold its
 * ends, so that "about 1980" reads "about 1358–1359" in the Solar Hijri calendar and not as two exact days.
 */
export function formatRough(
  first: Day,
  last: Day,
  precision: Precision,
  options: FormatOptions,
): string {
  const whole = wholeUnit(calendarFor(options), first, last);
  return formatStretch(first, last, options, whole === 'day' ? precision : whole);
}

/** "the 2010s", "the 19th century", "spring 2021": the names that single EDTF dates have in the Gregorian calendar. */
function nameOf(point: EdtfPoint, options: FormatOptions): string | null {
  const { season, decade, century } = wordings[options.language];
  if (options.calendar !== 'gregorian' || point.year < 1) return null;
  const year = formatYear(point.year, { ...options, era: false });
  if (point.type === 'season') {
    if (point.unspecified > 0) return null;
    const next = formatYear(point.year + 1, options);
    return season(point.season, point.season === 24 ? `${year}–${next}` : year);
  }
  if (point.month !== undefined) return null;
  if (point.unspecified === 1) return decade(year);
  if (point.unspecified === 2 && point.year >= 100) {
    return century(number(point.year / 100 + 1, options));
  }
  return null;
}

/**
 * A single EDTF date whose year is known at least in part, by its own bounds, with its qualifier: "2021", "about June
 * 2021", "spring 2021", "the 2010s".
 */
export function formatPoint(point: EdtfPoint, options: FormatOptions): string | null {
  const { earliest, latest } = boundsOf(point);
  if (earliest === null || latest === null) return null;
  let text = nameOf(point, options);
  if (text === null) {
    const isOneOfMany = point.unspecified > 0 || (point.type === 'date' && point.month === 'XX');
    if (isOneOfMany && !isPlainYear(point)) text = formatWindow(earliest, latest, options);
    else if (point.qualifier !== undefined) {
      text = formatRough(earliest, latest, precisionOf(point), options);
    } else text = formatStretch(earliest, latest, options);
  }
  return text === null ? null : qualify(text, point.qualifier, options);
}

/** `2021-XX` and `2021-XX-XX` say no more than `2021`. */
function isPlainYear(point: EdtfPoint): boolean {
  return (
    point.type === 'date' &&
    point.unspecified === 0 &&
    point.month === 'XX' &&
    (point.day === undefined || point.day === 'XX')
  );
}

/** One end of an interval or run, to its own precision, with its qualifier; `null` where its year is unknown. */
export function formatEndpoint(
  point: EdtfPoint,
  end: 'from' | 'to',
  options: FormatOptions,
): string | null {
  const { earliest, latest } = boundsOf(point);
  const day = end === 'from' ? earliest : latest;
  if (day === null || earliest === null || latest === null) return null;
  // An exact end that is no unit of this calendar has to be told as a day.
  const whole = wholeUnit(calendarFor(options), earliest, latest);
  const unit = point.qualifier !== undefined && whole === 'day' ? precisionOf(point) : whole;
  return qualify(formatUnit(day, unit, options), point.qualifier, options);
}
