/** Early, mid and late: thirds, as a rule, of what they stand beside. */
import type { CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { addDays, type Day } from '../day.ts';
import { step, term, value } from '../explain/rules.ts';
import type { Part, Unit } from '../symbolic.ts';
import { andThen, type Reading } from './scene.ts';
import { period, soften, type Time } from './time.ts';
import { months, type Days } from './units.ts';

/** The days of a month at which its second and last third begin; a Persian «دهه» of a month is one of these. */
const monthThirds = [1, 11, 21] as const;
/**
 * Whole units at which the middle and the end begin: months of a year, a half or a quarter, years of a decade or a
 * century. Early in a year is its first quarter, late its last third.
 */
const thirds: Readonly<Partial<Record<Unit, readonly [number, number, number]>>> = {
  quarter: [0, 1, 2],
  season: [0, 1, 2],
  half: [0, 2, 4],
  year: [0, 3, 8],
  decade: [0, 4, 7],
  century: [0, 33, 67],
};

const order: readonly Part[] = ['early', 'mid', 'late'];

/** The third of a whole unit, by days. */
function thirdOf(whole: Days, unit: Unit, part: Part, calendarId: CalendarId): Days {
  const index = order.indexOf(part);
  const ends = cuts(whole, unit, calendarId);
  const first = ends[index] as Day;
  const last = addDays(ends[index + 1] as Day, -1);
  // Two days have no third of their own in the middle.
  return { first, last: last < first ? first : last };
}

/** First days of the three thirds, and the day after the last. */
function cuts({ first, last }: Days, unit: Unit, calendarId: CalendarId): readonly Day[] {
  const after = addDays(last, 1);
  if (unit === 'month') return [...monthThirds.map((of) => addDays(first, of - 1)), after];
  if (unit === 'week') return [first, addDays(first, 3), addDays(first, 4), after];
  const shares = thirds[unit];
  if (!shares) {
    const length = after - first;
    return [
      first,
      addDays(first, Math.round(length / 3)),
      addDays(first, Math.round((2 * length) / 3)),
      after,
    ];
  }
  const calendar = calendarOf(calendarId);
  const { year, month } = calendar.fromDay(first);
  const size = unit === 'decade' || unit === 'century' ? 12 : 1;
  const start = year * 12 + month - 1;
  return [...shares.map((share) => months(calendar, start + share * size, 1).first), after];
}

/** "Early", "mid" or "late" of a time that has both ends; others, and single days, stay as they are. */
export function partOf(time: Time, part: Part): Time {
  const { first, last, unit, calendar } = time;
  if (first === null || last === null || first === last) return time;
  const third = thirdOf({ first, last }, unit ?? 'day', part, calendar);
  const tolerance = time.value.earliest === null ? 0 : first - time.value.earliest;
  // What is early is not cut to the day: the string says "about", the bounds are those of the third.
  return soften(period(third.first, third.last, unit ?? 'day', calendar), tolerance);
}

/** A reading narrowed to a part of it, where one is written. */
export function withPart(from: Reading, part: Part | undefined): Reading {
  if (part === undefined) return from;
  const time = partOf(from.time, part);
  if (time === from.time) return from;
  const others = from.others.map((other) => ({ ...other, time: partOf(other.time, part) }));
  const told = step('part-of', { part: term(part), value: value(time.value) });
  return { ...andThen(from, time, [told]), others };
}
