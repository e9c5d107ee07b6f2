import { gregorian } from '../calendars/gregorian.ts';
import type { Day } from '../day.ts';
import type { Edtf, EdtfDate, EdtfPoint, EdtfRun, EdtfSeason, SeasonCode } from './edtf.ts';

/** First and last day, inclusive; `null` is open. */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const open: Bounds = { earliest: null, latest: null };
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** No two leap years are further apart: 1896 and 1904. */
const longestLeapGap = 8;

/**
 * First and last [month, day] of each season, and how many years after the one named it ends. EDTF leaves the seasons
 * open; these run from the first day of the meteorological season to the last one that an equinox or solstice can
 * leave it, so that the quarters of the Solar Hijri year lie inside. Winter begins in the year that names it.
 */
const seasons: Readonly<
  Record<SeasonCode, { from: readonly [number, number]; to: readonly [number, number, number] }>
> = {
  21: { from: [3, 1], to: [6, 22, 0] },
  22: { from: [6, 1], to: [9, 23, 0] },
  23: { from: [9, 1], to: [12, 22, 0] },
  24: { from: [12, 1], to: [3, 21, 1] },
};

/** First and last year that a year with unspecified digits can be: 201X is 2010–2019, −01XX is −199 to −100. */
function yearsOf({ year, unspecified }: EdtfPoint): readonly [number, number] {
  const span = 10 ** unspecified - 1;
  return year < 0 ? [year - span, year] : [year, year + span];
}

/** The first day, seen from `start` in steps of `step` years, that a month and day name; `null` when there is none. */
function seek(date: EdtfDate, start: number, step: 1 | -1): Day | null {
  const { month = 'XX', day = 'XX' } = date;
  const monthNumber = month === 'XX' ? (step > 0 ? 1 : 12) : month;
  const [first, last] = yearsOf(date);
  for (let tried = 0; tried <= longestLeapGap; tried += 1) {
    const year = start + tried * step;
    if (year < first || year > last) return null;
    const length = gregorian.monthLength(year, monthNumber);
    if (length === null) return null;
    const dayNumber = day === 'XX' ? (step > 0 ? 1 : length) : day;
    const found = gregorian.toDay(year, monthNumber, dayNumber);
    if (found !== null) return found;
    if (dayNumber > (longestMonths[monthNumber - 1] ?? 0)) return null;
  }
  return null;
}

function boundsOfSeason(season: EdtfSeason): Bounds {
  const [first, last] = yearsOf(season);
  const { from, to } = seasons[season.season];
  return {
    earliest: gregorian.toDay(first, ...from),
    latest: gregorian.toDay(last + to[2], to[0], to[1]),
  };
}

/** Bounds of a single date or season; `null` when there is no such day, as 1900-02-29. */
export function boundsOfPoint(point: EdtfPoint): Bounds | null {
  const [first, last] = yearsOf(point);
  const bounds =
    point.type === 'season'
      ? boundsOfSeason(point)
      : { earliest: seek(point, first, 1), latest: seek(point, last, -1) };
  if (bounds.earliest === null || bounds.latest === null) return null;
  return point.unspecified === 4 ? open : bounds;
}

function boundsOfRun({ from, to }: EdtfRun): Bounds {
  return {
    earliest: from && boundsOf(from).earliest,
    latest: to && boundsOf(to).latest,
  };
}

/**
 * The first and the last day that an EDTF value can touch, inclusive. Open and unknown ends, and years of which nothing
 * is specified (`XXXX-10`), are `null`. Qualifiers change nothing: how wide "about 1980" is depends on the words it
 * came from, not on the string.
 * @throws RangeError for a day that does not exist; `readEdtf` never makes one
 */
export function boundsOf(edtf: Edtf): Bounds {
  switch (edtf.type) {
    case 'date':
    case 'season': {
      const bounds = boundsOfPoint(edtf);
      if (!bounds) throw new RangeError(`no such day: ${JSON.stringify(edtf)}`);
      return bounds;
    }
    case 'interval':
      return {
        earliest: typeof edtf.from === 'string' ? null : boundsOf(edtf.from).earliest,
        latest: typeof edtf.to === 'string' ? null : boundsOf(edtf.to).latest,
      };
    case 'one-of':
    case 'all-of':
      return edtf.members
        .map((member) => (member.type === 'run' ? boundsOfRun(member) : boundsOf(member)))
        .reduce(hull);
  }
}

/** The narrowest bounds that hold both. */
function hull(a: Bounds, b: Bounds): Bounds {
  const earliest = [a.earliest, b.earliest].filter((day) => day !== null);
  const latest = [a.latest, b.latest].filter((day) => day !== null);
  return {
    earliest: earliest.length < 2 ? null : (Math.min(...earliest) as Day),
    latest: latest.length < 2 ? null : (Math.max(...latest) as Day),
  };
}
