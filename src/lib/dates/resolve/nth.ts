/** The nth of something: "first Monday of May", «سومین هفته تیر», "the last day of Esfand", "the second Friday after …". */
import { calendarOf } from '../calendars/index.ts';
import { addDays, weekdayOf, type Day, type Weekday } from '../day.ts';
import { number, step, term, words } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Nth, Unit } from '../symbolic.ts';
import { habits, type Habits } from './habits.ts';
import { tolerant } from './named.ts';
import { reading, type Other, type Reading, type Resolve, type Scene } from './scene.ts';
import { dayTime, isUndated, nothing, period, undated, type Time } from './time.ts';
import { inOwnCalendar } from './told.ts';
import { unitAt, weekOf, type Days } from './units.ts';

/** Where counting goes on: from the first day on, or from the last one back; an end may be open. */
interface Frame {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly calendar: Time['calendar'];
}

/** The nth unit or weekday that lies wholly inside a time, counted from its end where n is negative. */
export function nth(written: Nth, scene: Scene, resolve: Resolve): Reading {
  const inside = resolve(written.of, scene);
  if (isUndated(inside.time)) {
    return { ...inside, time: undated(undatedEdtf(written), unitOf(written.unit)), others: [] };
  }
  const time = pick(written, inside.time, scene);
  if (!time) {
    const missing = step('nth-missing', { words: words(scene.words) });
    return reading(nothing, [...inside.steps, missing], inside.needs);
  }
  const others: Other[] = inside.others.flatMap((other) => {
    const there = pick(written, other.time, scene);
    return there ? [{ ...other, time: there }] : [];
  });
  const counted = countedWeek(written, inside.time, scene);
  if (counted) others.push({ time: counted, reason: step('counted-weeks-instead', {}) });
  const steps = [...inside.steps, ...manner(written, scene), told(written, time)];
  return reading(time, steps, inside.needs, others);
}

function unitOf(unit: Nth['unit']): Unit {
  return typeof unit === 'object' ? 'day' : unit;
}

function undatedEdtf({ unit }: Nth): string | null {
  const of = unitOf(unit);
  if (of === 'day' || of === 'week' || of === 'weekend') return 'XXXX-XX-XX';
  return of === 'month' ? 'XXXX-XX' : null;
}

function told({ n, unit }: Nth, time: Time): Step {
  return typeof unit === 'object'
    ? step('nth-weekday', {
        number: number(n),
        weekday: number(unit.weekday),
        value: inOwnCalendar(time),
      })
    : step('nth', { number: number(n), unit: term(unit), value: inOwnCalendar(time) });
}

function manner({ unit }: Nth, scene: Scene): readonly Step[] {
  if (unit !== 'week') return [];
  return [
    step(habits[scene.language].weeksOfMonth === 'counted' ? 'weeks-counted' : 'weeks-whole', {}),
  ];
}

function pick({ n, unit }: Nth, of: Time, scene: Scene): Time | null {
  const { first, last, calendar } = of;
  const frame = { first, last, calendar };
  const habit = habits[scene.language];
  const days =
    typeof unit === 'object'
      ? nthWeekday(n, unit.weekday, frame)
      : unit === 'day'
        ? nthDay(n, frame)
        : unit === 'decade' && of.unit === 'month'
          ? nthTenDays(n, frame)
          : unit === 'week' && habit.weeksOfMonth === 'counted'
            ? nthCountedWeek(n, frame)
            : nthUnit(n, unit, frame, habit);
  if (!days || !within(days, frame)) return null;
  const year = calendarOf(calendar).fromDay(days.first).year;
  const time =
    days.first === days.last
      ? dayTime(days.first, calendar)
      : period(days.first, days.last, unitOf(unit), calendar);
  return typeof unit === 'object' ? time : tolerant(time, calendarOf(calendar), year);
}

function within(days: Days, { first, last }: Frame): boolean {
  return (first === null || days.first >= first) && (last === null || days.last <= last);
}

const single = (of: Day): Days => ({ first: of, last: of });

function nthDay(n: number, { first, last }: Frame): Days | null {
  if (n > 0) return first === null ? null : single(addDays(first, n - 1));
  return last === null ? null : single(addDays(last, n + 1));
}

function nthWeekday(n: number, weekday: Weekday, { first, last }: Frame): Days | null {
  if (n > 0) {
    if (first === null) return null;
    return single(addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)));
  }
  if (last === null) return null;
  return single(addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1)));
}

/** Weeks counted off from the first day, or back from the last. */
function nthCountedWeek(n: number, { first, last }: Frame): Days | null {
  if (n > 0) {
    if (first === null) return null;
    const start = addDays(first, 7 * (n - 1));
    if (last !== null && start > last) return null;
    // A fifth week is what is left of the month.
    const end = addDays(start, 6);
    return { first: start, last: last !== null && end > last ? last : end };
  }
  if (last === null) return null;
  const end = addDays(last, 7 * (n + 1));
  return { first: addDays(end, -6), last: end };
}

/** «دههٔ دوم خرداد»: ten days of a month, the last being what is left of it. */
function nthTenDays(n: number, { first, last }: Frame): Days | null {
  if (first === null || last === null || n > 3 || n < -1) return null;
  const start = addDays(first, 10 * ((n < 0 ? 3 : n) - 1));
  return { first: start, last: n === 3 || n < 0 ? last : addDays(start, 9) };
}

/** The nth whole unit of the calendar. */
function nthUnit(n: number, unit: Unit, frame: Frame, habit: Habits): Days | null {
  const edge = n > 0 ? frame.first : frame.last;
  if (edge === null) return null;
  const here = unitAt(unit, edge, 0, habit, frame.calendar);
  const whole = n > 0 ? here.first >= edge : here.last <= edge;
  const offset = n > 0 ? n - (whole ? 1 : 0) : n + (whole ? 1 : 0);
  return unitAt(unit, edge, offset, habit, frame.calendar);
}

/** In a language that counts weeks by the calendar: the same week counted from the first of the month. */
function countedWeek({ n, unit }: Nth, of: Time, scene: Scene): Time | null {
  if (unit !== 'week' || habits[scene.language].weeksOfMonth === 'counted') return null;
  if (of.unit !== 'month' || of.first === null || weekOf(of.first, 1).first === of.first)
    return null;
  const days = nthCountedWeek(n, of);
  return days && period(days.first, days.last, 'week', of.calendar);
}
