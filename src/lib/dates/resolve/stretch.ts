/** Counted stretches: "the past 45 years", "the next three days", "more than three decades", "three years". */
import type { CalendarId } from '../calendars/calendar.ts';
import { addDays, type Day } from '../day.ts';
import { number, step, term, value, words } from '../explain/rules.ts';
import type { Direction, Length, Stretch, Unit } from '../symbolic.ts';
import { anchorSteps, withoutAnchor } from './anchor.ts';
import { habits } from './habits.ts';
import { reading, type Reading, type Scene } from './scene.ts';
import {
  dayTime,
  soften,
  stretch as stretchTime,
  undated,
  vague,
  withBounds,
  type Time,
} from './time.ts';
import { quarterOf, shiftDay, unitAt } from './units.ts';

/** As many units, or more, no longer mean calendar units that one could name. */
const manyUnits = 10;

/** The stretch that runs up to or on from the day of writing, or the bare length. */
export function stretch(written: Stretch, scene: Scene): Reading {
  const { length, bound } = written;
  const direction = written.direction ?? impliedDirection(written, scene);
  if (direction === null) return free(length, scene);
  const { now } = scene;
  if (now === null) {
    return withoutAnchor('reference', scene, undated(null, length.unit, true));
  }
  const told = anchorSteps('reference', scene);
  const { amount, unit } = length;
  if (amount === null) {
    const time = vague(openEnded(direction, now));
    const uncounted = step('stretch-uncounted', {
      words: words(scene.words),
      direction: number(direction),
    });
    return reading(time, [...told, uncounted], ['reference']);
  }
  const counted = { number: number(amount), unit: term(unit) };
  if (bound === 'more-than') {
    const time = vague(openEnded(direction, now));
    return reading(
      time,
      [...told, step('more-than-length', { ...counted, direction: number(direction) })],
      ['reference'],
    );
  }
  const running = runningStretch(amount, unit, direction, now, scene, bound);
  const runs = [
    step(direction < 0 ? 'stretch-up-to' : 'stretch-from', {
      ...counted,
      value: value(running.value),
    }),
  ];
  if (bound === 'less-than') runs.push(step('less-than-length', counted));
  else if (isBig(unit)) runs.push(step('rounded-length', { unit: term(unit) }));
  else if (unit !== 'day' && amount !== 1) runs.push(step('completed-units', counted));
  const whole =
    bound === undefined && amount < manyUnits && !isBig(unit)
      ? wholeUnits(amount, unit, direction, now, scene)
      : null;
  if (!whole) return reading(running, [...told, ...runs], ['reference']);
  // A phrase alone names units of the calendar; a sentence tells of what runs up to it, or on from it.
  if (!scene.alone || scene.tense !== null) {
    const reason = step('whole-units-instead', {});
    return reading(running, [...told, ...runs], ['reference'], [{ time: whole, reason }]);
  }
  const counts = step('stretch-whole-units', {
    ...counted,
    direction: number(direction),
    value: value(whole.value),
  });
  const others = [{ time: running, reason: step('runs-to-writing', {}) }];
  return reading(whole, [...told, counts], ['reference'], others);
}

/** "More than three decades of protest" is told of what still goes on: it runs up to the day of writing. */
function impliedDirection({ length, bound }: Stretch, scene: Scene): Direction | null {
  const long = ['year', 'decade', 'century'].includes(length.unit);
  return bound === 'more-than' && long && scene.tense !== 'future' ? -1 : null;
}

/** A length that no word ties to a day. Told without a number it says all it can; a counted one has ends somewhere. */
function free({ amount, unit }: Length, scene: Scene): Reading {
  const verbatim = words(scene.words);
  if (amount === null) {
    return reading(undated(null, unit, true), [step('free-length-uncounted', { words: verbatim })]);
  }
  return reading(
    undated(null, unit, true),
    [step('free-length', { words: verbatim })],
    ['outside'],
  );
}

function openEnded(direction: Direction, now: Day): Time {
  return direction < 0 ? stretchTime(null, now, '') : stretchTime(now, null, '');
}

/**
 * From so long ago up to now, or on from now. A count of weeks, months or years may be of completed ones, so that the far
 * end can lie up to one unit further off; of decades and centuries, a quarter of one.
 */
function runningStretch(
  amount: number,
  unit: Unit,
  direction: Direction,
  now: Day,
  scene: Scene,
  bound: Stretch['bound'],
): Time {
  const { calendar } = habits[scene.language];
  const far = shiftDay(now, amount * direction, unit, calendar);
  const ends = direction < 0 ? ([far, now] as const) : ([now, far] as const);
  const plain = stretchTime(ends[0], ends[1], '..', calendar);
  if (unit === 'day') return plain;
  const furthest =
    bound === 'less-than' ? far : furthestEnd(amount, unit, direction, now, calendar);
  const [earliest, latest] = direction < 0 ? [furthest, now] : [now, furthest];
  return withBounds(namedEnds(plain, far, direction, unit, calendar, scene), earliest, latest);
}

function isBig(unit: Unit): boolean {
  return unit === 'decade' || unit === 'century';
}

function furthestEnd(
  amount: number,
  unit: Unit,
  direction: Direction,
  now: Day,
  calendar: CalendarId,
): Day {
  // "The past year" is one year; of "the past three years" the last need not be complete.
  if (amount === 1 && !isBig(unit)) return shiftDay(now, direction, unit, calendar);
  const big = isBig(unit);
  const far = shiftDay(now, (big ? amount : amount + 1) * direction, unit, calendar);
  return big ? addDays(far, quarterOf(unit) * direction) : far;
}

/** `1980~/2025-02-01`: the counted end is told no finer than the Gregorian unit counted in. */
function namedEnds(
  plain: Time,
  far: Day,
  direction: Direction,
  unit: Unit,
  calendar: CalendarId,
  scene: Scene,
): Time {
  const coarse = {
    week: 'day',
    weekend: 'day',
    day: 'day',
    month: 'month',
    quarter: 'month',
    season: 'month',
    half: 'month',
  };
  const named = (coarse as Partial<Record<Unit, Unit>>)[unit] ?? 'year';
  const { first, last } = unitAt(named, far, 0, habits[scene.language], 'gregorian');
  const end = soften({ ...dayTime(far), value: stretchTime(first, last).value }, 0).value.edtf;
  const near = dayTime(direction < 0 ? plain.last! : plain.first!).value.edtf;
  const edtf = direction < 0 ? `${end}/${near}` : `${near}/${end}`;
  return { ...plain, calendar, value: { ...plain.value, edtf } };
}

/** "The last two weeks": the whole units of the calendar just before or after the one that holds the day of writing. */
function wholeUnits(
  amount: number,
  unit: Unit,
  direction: Direction,
  now: Day,
  scene: Scene,
): Time | null {
  if (!Number.isInteger(amount)) return null;
  const habit = habits[scene.language];
  const near = unitAt(unit, now, direction, habit, habit.calendar);
  const far = unitAt(unit, now, amount * direction, habit, habit.calendar);
  return direction < 0
    ? stretchTime(far.first, near.last, '..', habit.calendar)
    : stretchTime(near.first, far.last, '..', habit.calendar);
}

/** The bare length beside dates that it is the length of: "3 days, from 10 to 12 July". Days, both ends counted in. */
export function isLengthOf({ amount, unit }: Length, time: Time['value']): boolean {
  const { earliest, latest } = time;
  if (amount === null || earliest === null || latest === null) return false;
  if (unit === 'day') return latest - earliest + 1 === amount;
  return unit === 'week' && latest - earliest + 1 === amount * 7;
}
