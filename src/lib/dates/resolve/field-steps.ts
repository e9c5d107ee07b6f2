/** What the derivation of a date says of its calendar fields. */
import { calendarOf } from '../calendars/index.ts';
import {
  number,
  step,
  term,
  value,
  words,
  year as yearArg,
  type ArgsOf,
} from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Fields } from '../symbolic.ts';
import { inYear } from './named.ts';
import { reading, type Reading, type Scene } from './scene.ts';
import { nothing, type Time } from './time.ts';

/** The step that says what is written. */
export function readsFields(written: Fields, scene: Scene): Step {
  return step('reads-fields', withFields(written, { words: words(scene.words) }));
}

type FieldArgs = { -readonly [K in keyof ArgsOf<'names-fields'>]: ArgsOf<'names-fields'>[K] };

/**
 * Adds fields as arguments of a step, each only where it is; what is written but no field of the calendar, with
 * `isWritten` only. V8 takes long for literals that spread such parts.
 */
function withFields<Args extends object>(
  written: Fields,
  args: Args,
  isWritten = true,
): Args & FieldArgs {
  const { calendar, weekday, day, month, season, quarter, half, part } = written;
  const { year, shortYear, decade, shortDecade, century } = written;
  const told: FieldArgs = Object.assign(args, { calendar: term(calendar) });
  if (weekday !== undefined && isWritten) told.weekday = number(weekday);
  if (day !== undefined) told.day = number(day);
  if (month !== undefined) told.month = number(month);
  if (season !== undefined) told.season = term(season);
  if (quarter !== undefined) told.quarter = number(quarter);
  if (half !== undefined) told.half = number(half);
  if (year !== undefined) told.year = yearArg(year, calendar);
  if (shortYear !== undefined && isWritten) told.shortYear = number(shortYear);
  if (shortDecade !== undefined) told.shortDecade = number(shortDecade);
  if (decade !== undefined) told.decade = yearArg(decade, calendar);
  if (century !== undefined) told.century = number(century);
  if (part !== undefined && isWritten) told.part = term(part);
  return told as Args & FieldArgs;
}

/** The steps from another calendar to Gregorian days, with the calendar's own doubts. */
export function conversion(written: Fields, year: number, time: Time): readonly Step[] {
  if (written.calendar === 'gregorian') return [];
  const { decade, century } = written;
  const dated =
    decade === undefined && century === undefined ? Object.assign({}, written, { year }) : written;
  const told: FieldArgs & Pick<ArgsOf<'converts'>, 'value'> = withFields(
    dated,
    {
      value: value(time.value),
    },
    false,
  );
  return [step('converts', told), ...doubts(written, year)];
}

/** What the calendar itself leaves open. */
export function doubts({ calendar }: Fields, year: number): readonly Step[] {
  if (calendar === 'lunar-hijri') return [step('lunar-tolerance', {})];
  return calendarOf(calendar).tolerance(year) > 0 ? [step('solar-before-1304', {})] : [];
}

/** 30 Esfand of a common year: no value, but the month is another reading. */
export function noSuchDay(
  written: Fields,
  year: number,
  told: readonly Step[],
  scene: Scene,
): Reading {
  const { day: _day, ...wider } = written;
  const month = inYear(wider, year, written.calendar, written.variant);
  const others = month ? [{ time: month, reason: step('month-instead', {}) }] : [];
  const missing = step('no-such-day', {
    words: words(scene.words),
    calendar: term(written.calendar),
  });
  return reading(nothing, [...told, missing], [], others);
}
