/** Whole units counted from the one that holds the day of writing: "this week", "last month", "next spring". */
import type { CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import type { Day } from '../day.ts';
import { number, step, term } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Cycle, Season, Unit } from '../symbolic.ts';
import { anchorDay, anchorIn, anchorSteps, withoutAnchor } from './anchor.ts';
import { habits } from './habits.ts';
import { inYear, seasonTime } from './named.ts';
import { withPart } from './part.ts';
import { reading, type Other, type Reading, type Scene } from './scene.ts';
import { period, undated, type Time } from './time.ts';
import { inOwnCalendar } from './told.ts';
import { unitAt } from './units.ts';

/** The unit so many steps from the one that holds the anchor, or the part of it that is written. */
export function cycle(cyclic: Cycle, scene: Scene): Reading {
  const written = { ...cyclic, anchor: anchorIn(cyclic.anchor, scene) };
  const day = anchorDay(written.anchor, scene);
  if (day === null)
    return withoutAnchor(written.anchor, scene, undated(template(written), written.unit));
  const found = named(written, day, scene) ?? unit(written, day, scene);
  return withPart(found, written.part);
}

/** What EDTF can say of a unit of which nothing else is known. */
function template({ unit: of, month, season }: Cycle): string | null {
  if (month)
    return month.calendar === 'gregorian'
      ? `XXXX-${String(month.month).padStart(2, '0')}`
      : 'XXXX-XX';
  if (season) return null;
  if (of === 'day' || of === 'week' || of === 'weekend') return 'XXXX-XX-XX';
  if (of === 'month') return 'XXXX-XX';
  return of === 'year' ? 'XXXX' : null;
}

function unit(written: Cycle, day: Day, scene: Scene): Reading {
  const habit = habits[scene.language];
  const calendar = written.calendar ?? habit.calendar;
  const time =
    weekendTime(written, day, scene) ??
    unitTime(written.unit, day, written.offset, scene, calendar);
  const needs = [written.anchor] as const;
  const steps: Step[] = [...anchorSteps(written.anchor, scene)];
  const others: Other[] = [];
  if (written.unit === 'week') {
    steps.push(step('week-starts', { weekday: number(habit.weekStart) }));
    for (const weekStart of habit.otherWeekStarts) {
      const { first, last } = unitAt(
        'week',
        day,
        written.offset,
        { ...habit, weekStart },
        calendar,
      );
      const reason = step('other-week-start', { weekday: number(weekStart) });
      others.push({ time: period(first, last, 'week', calendar), reason });
    }
  } else if (calendar === 'solar-hijri' && written.unit !== 'day' && written.unit !== 'weekend') {
    steps.push(step('solar-units', {}));
  }
  const told = {
    unit: term(written.unit),
    offset: number(written.offset),
    value: inOwnCalendar(time),
  };
  return reading(time, [...steps, step('unit-of-reference', told)], needs, others);
}

/** "Over the weekend" of a sentence that looks back is the one that has begun last. */
function weekendTime({ unit, offset }: Cycle, day: Day, scene: Scene): Time | null {
  if (unit !== 'weekend' || offset !== 0 || scene.tense !== 'past') return null;
  const running = unitTime(unit, day, 0, scene);
  return running.first !== null && running.first > day ? unitTime(unit, day, -1, scene) : running;
}

/** The unit `offset` steps from the one that holds a day, by the habits of the language. */
export function unitTime(
  of: Unit,
  day: Day,
  offset: number,
  scene: Scene,
  calendar: CalendarId = habits[scene.language].calendar,
): Time {
  const habit = habits[scene.language];
  const { first, last } = unitAt(of, day, offset, habit, calendar);
  if (of === 'season' && habit.calendar === 'gregorian') {
    const { year, month } = calendarOf('gregorian').fromDay(first);
    const name = seasonNames[Math.floor(month / 3) - 1];
    const season = name && seasonTime(name, year, 'gregorian');
    if (season) return season;
  }
  return period(first, last, of, calendar);
}

const seasonNames: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** "Last July", "this summer": the named month or season before, around or after the anchor. */
function named(written: Cycle, day: Day, scene: Scene): Reading | null {
  const { month, season, offset } = written;
  if (!month && !season) return null;
  const calendarId = month?.calendar ?? habits[scene.language].calendar;
  const { year } = calendarOf(calendarId).fromDay(day);
  const times: Time[] = [];
  const reach = Math.abs(offset) + 2;
  for (let of = year - reach; of <= year + reach; of += 1) {
    const time = season
      ? seasonTime(season, of, calendarId)
      : inYear({ month: month!.month }, of, calendarId);
    if (time) times.push(time);
  }
  const time = pick(times, day, offset, year, calendarId);
  if (!time) return null;
  const told = step('named-unit-of-reference', {
    offset: number(offset),
    value: inOwnCalendar(time),
  });
  return reading(time, [...anchorSteps(written.anchor, scene), told], [written.anchor]);
}

function pick(
  times: readonly Time[],
  day: Day,
  offset: number,
  year: number,
  calendarId: 'gregorian' | 'solar-hijri' | 'lunar-hijri',
): Time | null {
  const past = times.filter(({ last }) => last !== null && last < day);
  const coming = times.filter(({ first }) => first !== null && first > day);
  if (offset < 0) return past.at(offset) ?? null;
  if (offset > 0) return coming[offset - 1] ?? null;
  const calendar = calendarOf(calendarId);
  const current = times.find(({ first, last }) => first! <= day && last! >= day);
  const sameYear = times.find(
    ({ first }) => first !== null && calendar.fromDay(first).year === year,
  );
  return current ?? sameYear ?? null;
}
