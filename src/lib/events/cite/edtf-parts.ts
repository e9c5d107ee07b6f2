import type { EdtfPoint, EdtfRun } from '../../dates/value/edtf.ts';
import { readEdtf } from '../../dates/value/read-edtf.ts';

/** Year, month and day, as far as they are known. Years are astronomical. */
export type Parts = readonly [year: number, month?: number, day?: number];

/** A date as the formats of reference managers can hold it. */
export interface DateParts {
  readonly from: Parts;
  /** The other end of a stretch, or of the days it can be. */
  readonly to: Parts | null;
  /** From 1, spring, to 4, winter. */
  readonly season: number | null;
  /** Whether it is approximate or uncertain, or one of several days. */
  readonly isRough: boolean;
}

/** The years, months and days of an EDTF string; `null` where it has an open end, or no year. */
export function partsOf(edtf: string | null): DateParts | null {
  const value = edtf === null ? null : readEdtf(edtf);
  if (!value) return null;
  switch (value.type) {
    case 'date':
    case 'season':
      return pointParts(value);
    case 'interval':
      return typeof value.from === 'string' || typeof value.to === 'string'
        ? null
        : between(pointParts(value.from), pointParts(value.to), false);
    case 'one-of':
    case 'all-of': {
      const [first] = value.members;
      const last = value.members.at(-1);
      if (!first || !last) return null;
      return between(endParts(first, 'from'), endParts(last, 'to'), value.type === 'one-of');
    }
  }
}

function pointParts(point: EdtfPoint): DateParts | null {
  const { year, unspecified } = point;
  if (unspecified === 4) return null;
  const isRough = point.qualifier !== undefined;
  if (unspecified > 0) {
    const [first, last] = [year, year + Math.sign(year || 1) * (10 ** unspecified - 1)];
    const [from, to] = first < last ? [first, last] : [last, first];
    return { from: [from], to: [to], season: null, isRough: true };
  }
  if (point.type === 'season') {
    return { from: [year], to: null, season: point.season - 20, isRough };
  }
  const { month, day } = point;
  const from: Parts =
    typeof month !== 'number'
      ? [year]
      : typeof day !== 'number'
        ? [year, month]
        : [year, month, day];
  return { from, to: null, season: null, isRough };
}

function endParts(member: EdtfPoint | EdtfRun, end: 'from' | 'to'): DateParts | null {
  if (member.type !== 'run') return pointParts(member);
  const point = member[end];
  return point && pointParts(point);
}

function between(from: DateParts | null, to: DateParts | null, isOneOf: boolean): DateParts | null {
  if (!from || !to) return null;
  const isRough = isOneOf || from.isRough || to.isRough;
  return { from: from.from, to: to.to ?? to.from, season: null, isRough };
}
