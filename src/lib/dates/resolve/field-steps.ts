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
  return step('reads-fields', { words: words(scene.words), ...fieldArgs(written) });
}

type FieldArgs = Omit<ArgsOf<'reads-fields'>, 'words'>;

/** Fields as arguments of a step, each only where it is written. */
function fieldArgs(written: Fields): FieldArgs {
  const { calendar, weekday, day, month, season, quarter, half, part } = written;
  const { year, shortYear, decade, shortDecade, century } = written;
  return {
    calendar: term(calendar),
    ...(weekday !== undefined && { weekday: number(weekday) }),
    ...(day !== undefined && { day: number(day) }),
    ...(month !== undefined && { month: number(month) }),
    ...(season !== undefined && { season: term(season) }),
    ...(quarter !== undefined && { quarter: number(quarter) }),
    ...(half !== undefined && { half: number(half) }),
    ...(year !== undefined && { year: yearArg(year, calendar) }),
    ...(shortYear !== undefined && { shortYear: number(shortYear) }),
    ...(shortDecade !== undefined && { shortDecade: number(shortDecade) }),
    ...(decade !== undefined && { decade: yearArg(decade, calendar) }),
    ...(century !== undefined && { century: number(century) }),
    ...(part !== undefined && { part: term(part) }),
  };
}

/** The steps from another calendar to Gregorian days, with the calendar's own doubts. */
export function conversion(written: Fields, year: number, time: Time): readonly Step[] {
  if (written.calendar === 'gregorian') return [];
  const { decade, century } = written;
  const dated =
    decade === undefined && century === undefined ? Object.assign({}, written, { year }) : written;
  const { part: _part, weekday: _weekday, shortYear: _short, ...args } = fieldArgs(dated);
  const converts = step('converts', { value: value(time.value), ...args });
  return [converts, ...doubts(written, year)];
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
