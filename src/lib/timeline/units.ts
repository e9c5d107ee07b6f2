/**
 * Units of time as d3-time intervals over the calendar codecs. d3-time counts in `Date`; here, and nowhere else in the
 * timeline, a day is carried as the `Date` of its UTC midnight, and no local field of it is ever read.
 */
import { timeInterval } from 'd3-time';
import type { Calendar } from '../dates/calendars/calendar.ts';
import { addDays, day as asDay, weekdayOf, type Day, type Weekday } from '../dates/day.ts';
import { furthestDay } from './window.ts';
import { yearGroups } from './year-groups.ts';

/** From the finest to the coarsest. */
export const unitNames = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type UnitName = (typeof unitNames)[number];

/** A unit of a calendar. Its boundaries are whole days. */
export interface Unit {
  readonly name: UnitName;
  /** How many of the named unit lie between two boundaries. */
  readonly step: number;
  /** A number of days that no two boundaries come closer than. */
  readonly leastDays: number;
  /** The last boundary at or before an instant in fractional days. */
  floor(at: number): Day;
  /** The first boundary at or after an instant. */
  ceil(at: number): Day;
  /** The boundary `count` units after the one at or before `from`. */
  offset(from: number, count: number): Day;
  /** All boundaries from `start` (inclusive) to `end` (exclusive), in order; none when the stretch is empty. */
  range(start: number, end: number): readonly Day[];
}

export interface UnitOptions {
  /** Only decades and the like come in steps: every 2 years, every 5 decades. Default 1. */
  readonly step?: number;
  /** The first day of a week: 6 (Saturday) in Iran, 1 (Monday) by ISO 8601. Default 1. */
  readonly weekStart?: Weekday;
}

const yearsIn = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;
const monthsIn = { month: 1, quarter: 3 } as const;
/** Mean length of a year in days; the lunar one is 10,631 days in thirty years. */
const meanYear = { gregorian: 365.2425, 'solar-hijri': 365.2424, 'lunar-hijri': 354.3667 } as const;

/** A unit as two functions on whole days: the boundary at or before a day, and the boundary `count` after a boundary. */
interface Steps {
  readonly floor: (of: Day) => Day;
  readonly shift: (boundary: Day, count: number) => Day;
  readonly leastDays: number;
}

/** First day of a month, with months counted on from January (or Farvardin, Muharram) of year 0. */
function monthStart(calendar: Calendar, months: number): Day {
  const year = Math.floor(months / 12);
  const start = calendar.toDay(year, months - year * 12 + 1, 1);
  if (start === null) throw new RangeError(`no month ${months - year * 12 + 1} in year ${year}`);
  return start;
}

function weeks(weekStart: Weekday): Steps {
  return {
    floor: (of) => addDays(of, -((weekdayOf(of) - weekStart + 7) % 7)),
    shift: (boundary, count) => addDays(boundary, 7 * count),
    leastDays: 7,
  };
}

function months(calendar: Calendar, size: number): Steps {
  const index = (of: Day): number => {
    const { year, month } = calendar.fromDay(of);
    return Math.floor((year * 12 + month - 1) / size);
  };
  return {
    floor: (of) => monthStart(calendar, index(of) * size),
    shift: (boundary, count) => monthStart(calendar, (index(boundary) + count) * size),
    // The shortest: February; Esfand; a lunar month.
    leastDays: calendar.id === 'gregorian' ? (size === 1 ? 28 : 90) : 29 * size,
  };
}

function years(calendar: Calendar, size: number): Steps {
  const groups = yearGroups(size);
  const start = (group: number): Day => monthStart(calendar, groups.firstYear(group) * 12);
  const index = (of: Day): number => groups.groupOf(calendar.fromDay(of).year);
  return {
    floor: (of) => start(index(of)),
    shift: (boundary, count) => start(index(boundary) + count),
    // A day or two less than the mean, since leap years do not fall evenly.
    leastDays: Math.floor(meanYear[calendar.id] * groups.leastYears) - 2,
  };
}

function stepsOf(calendar: Calendar, name: UnitName, step: number, weekStart: Weekday): Steps {
  switch (name) {
    case 'day':
      return { floor: (of) => of, shift: addDays, leastDays: 1 };
    case 'week':
      return weeks(weekStart);
    case 'month':
    case 'quarter':
      return months(calendar, monthsIn[name]);
    default:
      return years(calendar, yearsIn[name] * step);
  }
}

const msPerDay = 86_400_000;

function within(day: number): number {
  if (!(Math.abs(day) <= furthestDay)) throw new RangeError(`too far to count: day ${day}`);
  return day;
}

/**
 * A unit of a calendar.
 * @throws RangeError when the unit does not come in such steps; its functions do beyond `furthestDay`
 */
export function unitOf(calendar: Calendar, name: UnitName, options: UnitOptions = {}): Unit {
  const { step = 1, weekStart = 1 } = options;
  if (!Number.isInteger(step) || step < 1 || (step > 1 && !(name in yearsIn))) {
    throw new RangeError(`no steps of ${step} ${name}`);
  }
  const steps = stepsOf(calendar, name, step, weekStart);
  const dateOf = (day: number): Date => new Date(within(day) * msPerDay);
  const dayOf = (date: Date): Day => asDay(Math.floor(date.getTime() / msPerDay));
  const interval = timeInterval(
    (date) => void date.setTime(steps.floor(dayOf(date)) * msPerDay),
    (date, count) => void date.setTime(steps.shift(dayOf(date), count) * msPerDay),
  );
  return {
    name,
    step,
    leastDays: steps.leastDays,
    floor: (at) => dayOf(interval.floor(dateOf(Math.floor(at)))),
    ceil: (at) => dayOf(interval.ceil(dateOf(Math.ceil(at)))),
    offset: (from, count) =>
      dayOf(interval.offset(interval.floor(dateOf(Math.floor(from))), count)),
    // Boundaries are whole days, so that one lies before `end` exactly when it lies before the next whole day.
    range: (start, end) =>
      interval.range(dateOf(Math.ceil(start)), dateOf(Math.ceil(end))).map(dayOf),
  };
}
