import type { Edtf, EdtfDate, EdtfPoint } from '../value/edtf.ts';
import { qualify } from './format-point.ts';
import { number, type FormatOptions } from './options.ts';
import { dayMonth, monthAlone } from './parts.ts';
import { wordings } from './wording.ts';

/** Whether nothing of the year of a date is known: `XXXX-10`. */
export function isYearUnknown(point: EdtfPoint): boolean {
  return point.unspecified === 4;
}

/** Month and day of a date as far as they are numbers; `null` where neither is. */
function formatYearless(date: EdtfDate, options: FormatOptions): string | null {
  const { month = 'XX', day = 'XX' } = date;
  const { ofUnknownYear, dayOfUnknownMonth } = wordings[options.language];
  if (month === 'XX') return day === 'XX' ? null : dayOfUnknownMonth(number(day, options));
  const text = day === 'XX' ? monthAlone(month, options) : dayMonth(day, month, options);
  return ofUnknownYear(text);
}

/** "10–12 July of an unknown year", of two dates with a month and a day; `null` for all others. */
function formatYearlessStretch(
  from: EdtfPoint,
  to: EdtfPoint,
  options: FormatOptions,
): string | null {
  if (from.type !== 'date' || to.type !== 'date') return null;
  if (typeof from.month !== 'number' || typeof to.month !== 'number') return null;
  if (typeof from.day !== 'number' || typeof to.day !== 'number') return null;
  const { tight, loose, ofUnknownYear } = wordings[options.language];
  const end = dayMonth(to.day, to.month, options);
  const text =
    from.month === to.month
      ? tight(number(from.day, options), end)
      : loose(dayMonth(from.day, from.month, options), end);
  return ofUnknownYear(text);
}

/**
 * What is known of a date but its year: "October of an unknown year", "the 10th of an unknown month". The months are
 * Gregorian and cannot be carried over without a year: `null` in every other calendar, and where nothing is known.
 */
export function formatUnknownYear(edtf: Edtf, options: FormatOptions): string | null {
  if (options.calendar !== 'gregorian') return null;
  const { seasonAlone, ofUnknownYear } = wordings[options.language];
  switch (edtf.type) {
    case 'season':
      return qualify(ofUnknownYear(seasonAlone(edtf.season)), edtf.qualifier, options);
    case 'date': {
      const text = formatYearless(edtf, options);
      return text === null ? null : qualify(text, edtf.qualifier, options);
    }
    case 'interval':
      if (typeof edtf.from === 'string' || typeof edtf.to === 'string') return null;
      return formatYearlessStretch(edtf.from, edtf.to, options);
    default:
      return null;
  }
}
