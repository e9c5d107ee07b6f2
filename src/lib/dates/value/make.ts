/** How date values are made; nothing else writes an EDTF string and its bounds side by side. */
import type { Day } from '../day.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import type { DateValue } from './date-value.ts';
import type { Edtf, EdtfPoint } from './edtf.ts';
import { endsOf, pointFrom, pointOfDay, pointTo, unitOf } from './gregorian-points.ts';
import { readEdtf } from './read-edtf.ts';
import { writeEdtf } from './write-edtf.ts';

/** Nothing is known: no EDTF, both ends open. */
export const unknownValue: DateValue = { edtf: null, earliest: null, latest: null };

/** The value of an EDTF string, in canonical spelling, with the string's own bounds; `null` where it is none. */
export function fromEdtf(text: string): DateValue | null {
  const edtf = readEdtf(text);
  return edtf && { edtf: writeEdtf(edtf), ...boundsOf(edtf) };
}

/** One day. Beyond the year 9999 EDTF has years only: then the string is wider than the bounds. */
export function dayValue(of: Day): DateValue {
  return { edtf: writeEdtf(pointOfDay(of)), earliest: of, latest: of };
}

/**
 * A stretch from `first` to `last`, inclusive, or a date known to no better than that: a day, a whole month or a whole
 * year in its own right (`2021-07`, `2021`), else an interval, of years or months where it holds nothing but whole ones.
 * @throws RangeError when `last` is before `first`
 */
export function rangeValue(first: Day, last: Day): DateValue {
  refuseBackward(first, last);
  const ends = endsOf(first, last);
  const edtf: Edtf = unitOf(ends) ?? { type: 'interval', from: ends[0], to: ends[1] };
  return { edtf: writeEdtf(edtf), earliest: first, latest: last };
}

/**
 * A stretch with an open end: `2015/..`, `/2025-02-01`. `missing` says what EDTF calls the end that is not there: `..`
 * where there is none, the empty string where it is unknown. With both ends it is `rangeValue`; with none, unknown.
 * @throws RangeError when `last` is before `first`
 */
export function openRange(
  first: Day | null,
  last: Day | null,
  missing: '..' | '' = '..',
): DateValue {
  if (first !== null && last !== null) return rangeValue(first, last);
  if (first === null && last === null) return unknownValue;
  const from = first === null ? missing : pointFrom(first);
  const to = last === null ? missing : pointTo(last);
  return { edtf: writeEdtf({ type: 'interval', from, to }), earliest: first, latest: last };
}

/**
 * One day or period somewhere between two days, inclusive; `null` is an open end: `[2021-06-20..2021-07-10]`,
 * `[2019..]`. A window that is exactly a day, a month or a year is written as that; without either end nothing is known.
 * @throws RangeError when `latest` is before `earliest`
 */
export function windowValue(earliest: Day | null, latest: Day | null): DateValue {
  if (earliest !== null && latest !== null) {
    refuseBackward(earliest, latest);
    const unit = unitOf(endsOf(earliest, latest));
    const edtf = unit ?? oneOf(pointOfDay(earliest), pointOfDay(latest));
    return { edtf: writeEdtf(edtf), earliest, latest };
  }
  if (earliest === null && latest === null) return unknownValue;
  const from = earliest === null ? null : pointFrom(earliest);
  const to = latest === null ? null : pointTo(latest);
  return { edtf: writeEdtf(oneOf(from, to)), earliest, latest };
}

/** The same value marked approximate (`~`, or `%` where it was uncertain), bounds untouched. */
export function approximate(value: DateValue): DateValue {
  const edtf = value.edtf === null ? null : readEdtf(value.edtf);
  return edtf ? { ...value, edtf: writeEdtf(approximateEdtf(edtf)) } : value;
}

/**
 * A value narrowed to a window; `null` when no day is left. The string stays, since it says what the words say, except
 * where it is itself no more than a window (`[2021-07-10..]`) or missing: then it is written anew.
 */
export function intersect(value: DateValue, window: Bounds): DateValue | null {
  const earliest = choose(Math.max, value.earliest, window.earliest);
  const latest = choose(Math.min, value.latest, window.latest);
  if (earliest !== null && latest !== null && earliest > latest) return null;
  if (earliest === value.earliest && latest === value.latest) return value;
  return isWindow(value) ? windowValue(earliest, latest) : { ...value, earliest, latest };
}

function refuseBackward(first: Day, last: Day): void {
  if (first > last) throw new RangeError(`days in the wrong order: ${first} after ${last}`);
}

function oneOf(from: EdtfPoint | null, to: EdtfPoint | null): Edtf {
  return { type: 'one-of', members: [{ type: 'run', from, to }] };
}

/** Whether a value says no more than its bounds: nothing, or one run of a set without qualifiers. */
function isWindow({ edtf }: DateValue): boolean {
  if (edtf === null) return true;
  const tree = readEdtf(edtf);
  if (tree?.type !== 'one-of' || tree.members.length !== 1) return false;
  const [run] = tree.members;
  return run?.type === 'run' && !run.from?.qualifier && !run.to?.qualifier;
}

function choose(pick: (a: number, b: number) => number, a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return pick(a, b) as Day;
}

function approximatePoint<Point extends EdtfPoint>(point: Point): Point {
  const wasUncertain = point.qualifier === '?' || point.qualifier === '%';
  // V8 takes a microsecond for each field that a literal adds behind a spread.
  return Object.assign({}, point, { qualifier: wasUncertain ? '%' : '~' });
}

function approximateEdtf(edtf: Edtf): Edtf {
  switch (edtf.type) {
    case 'date':
    case 'season':
      return approximatePoint(edtf);
    case 'interval':
      return {
        type: 'interval',
        from: typeof edtf.from === 'string' ? edtf.from : approximatePoint(edtf.from),
        to: typeof edtf.to === 'string' ? edtf.to : approximatePoint(edtf.to),
      };
    case 'one-of':
    case 'all-of':
      return {
        type: edtf.type,
        members: edtf.members.map((member) =>
          member.type === 'run'
            ? {
                type: 'run',
                from: member.from && approximatePoint(member.from),
                to: member.to && approximatePoint(member.to),
              }
            : approximatePoint(member),
        ),
      };
  }
}
