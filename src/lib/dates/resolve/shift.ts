/** Counted from an anchor: "three days ago", «بعد ذلك بأسبوعين», "in a year and two months". */
import type { CalendarId } from '../calendars/calendar.ts';
import { addDays, type Day } from '../day.ts';
import { number, step, term, value, words, type ArgsOf } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Direction, Length, Shift, Symbolic, Unit } from '../symbolic.ts';
import { dayValue } from '../value/make.ts';
import { anchorDay, anchorIn, anchorSteps, withoutAnchor } from './anchor.ts';
import { habits } from './habits.ts';
import { shiftFromNamed } from './move.ts';
import { reading, type Reading, type Resolve, type Scene } from './scene.ts';
import { dayTime, oneOf, period, soften, undated, vague, withBounds, type Time } from './time.ts';
import { quarterOf, shiftDay, unitAt } from './units.ts';

/**
 * The day or days so far from the anchor.
 *
 * Counted from the day of writing, weeks, months and years are round numbers: the value is the day, month or year they
 * lead to, marked approximate, and its bounds lie a quarter of the unit either side of the day reached. Of a count in
 * several units ("a year and two months ago") the last one is round. Counted in days, or from a day that is named or was
 * spoken of, all are taken at their word.
 */
export function shift(written: Shift, scene: Scene, resolve: Resolve): Reading {
  const { counts, root } = counted(written);
  const last = counts.at(-1)!;
  if (typeof root === 'object') {
    return counts.reduce(
      (from, { length, direction }) => shiftFromNamed(from, length, direction, scene),
      resolve(root, scene),
    );
  }
  const anchor = anchorIn(root, scene);
  const day = anchorDay(anchor, scene);
  if (day === null) {
    const { length } = last;
    return withoutAnchor(anchor, scene, undated(template(length), length.unit));
  }
  const told = anchorSteps(anchor, scene);
  if (counts.some(({ length }) => length.amount === null)) {
    const open = last.direction < 0 ? oneOf(null, day) : oneOf(day, null);
    const uncounted = step('shift-uncounted', { words: words(scene.words) });
    return reading(vague(open), [...told, uncounted], [anchor]);
  }
  const { calendar } = habits[scene.language];
  const { unit } = last.length;
  const isRound = anchor === 'reference' && unit !== 'day';
  const steps: Step[] = [];
  let reached = day;
  for (const count of counts) {
    reached = shiftDay(
      reached,
      (count.length.amount ?? 0) * count.direction,
      count.length.unit,
      calendar,
    );
    steps.push(isRound && count === last ? roundStep(count, reached) : exactStep(count, reached));
  }
  const time = isRound ? rounded(reached, unit, scene, calendar) : dayTime(reached);
  return reading(time, [...told, ...steps], [anchor]);
}

type Count = Pick<Shift, 'length' | 'direction'>;

/** The counts of a shift of a shift, innermost first, and what the first of them counts from. */
function counted({ anchor, length, direction }: Shift): {
  counts: readonly Count[];
  root: 'reference' | 'mention' | Symbolic;
} {
  const count = { length, direction };
  if (typeof anchor !== 'object' || anchor.type !== 'shift')
    return { counts: [count], root: anchor };
  const inner = counted(anchor);
  return { ...inner, counts: [...inner.counts, count] };
}

function countArgs(
  { amount, unit }: Length,
  direction: Direction,
): Pick<ArgsOf<'shift-exact'>, 'number' | 'unit' | 'direction'> {
  return { number: number(amount ?? 0), unit: term(unit), direction: number(direction) };
}

function exactStep({ length, direction }: Count, reached: Day): Step {
  return step('shift-exact', { ...countArgs(length, direction), value: value(dayValue(reached)) });
}

function roundStep({ length, direction }: Count, reached: Day): Step {
  return step('shift-rounded', {
    ...countArgs(length, direction),
    days: number(quarterOf(length.unit)),
    value: value(dayValue(reached)),
  });
}

/** What EDTF can say of a count from a day that is not known. */
function template({ amount, unit }: Length): string | null {
  if (amount === null) return null;
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return 'XXXX-XX-XX';
  if (unit === 'month' || unit === 'quarter' || unit === 'season') return 'XXXX-XX';
  return unit === 'year' || unit === 'half' ? 'XXXX' : null;
}

/** How precisely a count in a unit names the day it leads to. */
const namedBy: Readonly<Record<Unit, Unit>> = {
  day: 'day',
  week: 'day',
  weekend: 'day',
  month: 'month',
  quarter: 'month',
  season: 'month',
  half: 'month',
  year: 'year',
  decade: 'year',
  century: 'decade',
};

/** About the day reached: named by the unit that was counted in, bounded by a quarter of it. */
function rounded(reached: Day, unit: Unit, scene: Scene, calendar: CalendarId): Time {
  const slack = quarterOf(unit);
  const named = namedBy[unit];
  const { first, last } = unitAt(named, reached, 0, habits[scene.language], calendar);
  const about = soften(period(first, last, named, calendar), 0);
  const time = { ...about, first: reached, last: reached };
  return withBounds(time, addDays(reached, -slack), addDays(reached, slack));
}
