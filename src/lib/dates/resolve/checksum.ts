/** A weekday written beside a date: a checksum, and where the calendar leaves a day open, the judge. */
import { addDays, weekdayOf, type Day, type Weekday } from '../day.ts';
import { number, step, value } from '../explain/rules.ts';
import { andThen, type Reading } from './scene.ts';
import { dayTime } from './time.ts';
import type { Days } from './units.ts';

/**
 * Compares a reading of a single day with the weekday that is written. Agreement is a step. Where the calendar leaves
 * the day open by one or two, the weekday settles it. Otherwise the written date stands and the nearest day of that
 * weekday becomes another reading.
 */
export function checkWeekday(from: Reading, weekday: Weekday | undefined): Reading {
  const { first, last, value: of, calendar } = from.time;
  if (weekday === undefined || first === null || first !== last) return from;
  if (weekdayOf(first) === weekday) {
    // A tolerance of three days or more could not be settled; no calendar has one.
    const time = of.earliest === of.latest ? from.time : dayTime(first, calendar);
    const rule = time === from.time ? 'weekday-agrees' : 'weekday-settles';
    return andThen(from, time, [
      step(rule, { value: value(time.value), weekday: number(weekday) }),
    ]);
  }
  const nearest = dayTime(addDays(first, daysAway(weekday, first)), calendar);
  const within = of.earliest !== null && of.latest !== null;
  if (within && nearest.first! >= of.earliest && nearest.first! <= of.latest) {
    const told = { value: value(nearest.value), weekday: number(weekday) };
    return andThen(from, nearest, [step('weekday-settles', told)]);
  }
  const disagrees = step('weekday-disagrees', {
    value: value(dayTime(first).value),
    weekday: number(weekdayOf(first)),
    written: number(weekday),
  });
  const other = { time: nearest, reason: step('weekday-instead', { weekday: number(weekday) }) };
  return { ...andThen(from, from.time, [disagrees]), others: [...from.others, other] };
}

/** Whether a day falls on a written weekday, or none is written; `tolerance` is how many days it may be off. */
export function agrees(
  weekday: Weekday | undefined,
  { first, last }: Days,
  tolerance: number,
): boolean {
  return weekday === undefined || first !== last || Math.abs(daysAway(weekday, first)) <= tolerance;
}

/** Days from `from` to the nearest day of a weekday: −3 to 3. */
function daysAway(weekday: Weekday, from: Day): number {
  return ((weekday - weekdayOf(from) + 10) % 7) - 3;
}
