/** Moves a time that is named in words of its own: "two weeks after 10 July", "a year from Christmas". */
import type { CalendarId } from '../calendars/calendar.ts';
import type { Day } from '../day.ts';
import { number, step, term, value, words } from '../explain/rules.ts';
import type { Direction, Length } from '../symbolic.ts';
import { andThen, type Reading, type Scene } from './scene.ts';
import { dayTime, isUndated, oneOf, period, soften, undated, vague, type Time } from './time.ts';
import { shiftDay } from './units.ts';

/** The reading of a count from a named time, the count taken exactly. */
export function shiftFromNamed(
  from: Reading,
  { amount, unit }: Length,
  direction: Direction,
  scene: Scene,
): Reading {
  const { time } = from;
  if (isUndated(time)) return andThen(from, undated('XXXX-XX-XX', 'day'), []);
  if (amount === null) {
    const open = direction < 0 ? oneOf(null, time.value.latest) : oneOf(time.value.earliest, null);
    return andThen(from, vague(open), [step('shift-uncounted', { words: words(scene.words) })]);
  }
  const { calendar } = time;
  const moved = moveTime(time, amount * direction, unit, calendar);
  const told = step('shift-exact', {
    number: number(amount),
    unit: term(unit),
    direction: number(direction),
    value: value(moved.value),
  });
  const others = from.others.map((other) => ({
    ...other,
    time: moveTime(other.time, amount * direction, unit, calendar),
  }));
  return { ...andThen(from, moved, [told]), others };
}

/** A time moved as a whole: both ends, and what its bounds lie beyond them. */
export function moveTime(
  time: Time,
  amount: number,
  unit: Length['unit'],
  calendar: CalendarId,
): Time {
  const move = (of: Day | null) => (of === null ? null : shiftDay(of, amount, unit, calendar));
  const { earliest, latest } = time.value;
  const [first, last] = [move(time.first), move(time.last)];
  if (first === null || last === null) return oneOf(move(earliest), move(latest));
  const before = earliest === null || time.first === null ? 0 : time.first - earliest;
  const after = latest === null || time.last === null ? 0 : latest - time.last;
  const moved =
    first === last ? dayTime(first, calendar) : period(first, last, time.unit ?? 'day', calendar);
  return before + after > 0 ? soften(moved, Math.max(before, after)) : moved;
}
