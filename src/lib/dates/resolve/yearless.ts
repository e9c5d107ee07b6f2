/** Dates without a year: «8 فوریه», "in October", "Thursday the 21st". */
import type { Calendar, CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import type { Day } from '../day.ts';
import { step, value, words } from '../explain/rules.ts';
import type { Fields, Unit } from '../symbolic.ts';
import { agrees, checkWeekday } from './checksum.ts';
import { choose, type Candidate } from './choose.ts';
import { conversion, doubts, noSuchDay, readsFields } from './field-steps.ts';
import { daysInYear, inYear, isInsideYear } from './named.ts';
import { reading, type Reading, type Scene, type YearSource } from './scene.ts';
import { nothing, undated, type Time } from './time.ts';

/** A date with the year that other words give it, or the one that the tense and the day of writing lead to. */
export function withoutYear(written: Fields, scene: Scene): Reading {
  const told = readsFields(written, scene);
  const source = isInsideYear(written)
    ? scene.yearFor(written.calendar, written.month, written.day)
    : null;
  if (source) {
    const found = inGivenYear(written, source, scene);
    if (found) return found;
  }
  const lent = inLentMonth(written, scene);
  if (lent) return lent;
  if (scene.now === null) {
    const open = scene.reference === null ? 'no-reference' : 'reference-open';
    return reading(
      undated(template(written), unitOf(written)),
      [told, step(open, {})],
      ['reference'],
    );
  }
  // A year that fits the weekday, where a near one does; else the date stands and the weekday disagrees.
  const chosen =
    choose(candidates(written, scene.now), scene, written.weekday) ??
    choose(candidates(withoutWeekday(written), scene.now), scene);
  if (!chosen) return noSuchDay(written, 0, [told], scene);
  const { candidate, time, step: why, others } = chosen;
  // A Solar date is told in both calendars where it is chosen.
  const converted =
    written.calendar === 'lunar-hijri'
      ? conversion({ ...written, ...monthOf(written, time) }, candidate.year, time)
      : doubts(written, candidate.year);
  const found = reading(time, [told, why, ...converted], ['reference'], others);
  return checkWeekday(found, written.weekday);
}

/** "On 3 May talks began. On the 5th …": a bare day is the first of its number after the day that was spoken of. */
function inLentMonth(written: Fields, scene: Scene): Reading | null {
  const { mention, mentionDay } = scene;
  if (written.month !== undefined || written.day === undefined) return null;
  if (!mention?.lendsMonth || mentionDay === null) return null;
  const next = candidates(written, mentionDay).find(({ first }) => first > mentionDay);
  const time = next?.time();
  if (!time) return null;
  const told = step('month-from-mention', {
    mention: words(mention.words),
    value: value(time.value),
  });
  return checkWeekday(
    reading(time, [readsFields(written, scene), told], ['mention']),
    written.weekday,
  );
}

function withoutWeekday({ weekday: _weekday, ...rest }: Fields): Fields {
  return rest;
}

/** The month that a bare day of the month came to stand in. */
function monthOf(written: Fields, time: Time): Partial<Fields> {
  if (written.month !== undefined || written.day === undefined || time.first === null) return {};
  return { month: calendarOf(written.calendar, written.variant).fromDay(time.first).month };
}

/** The year of a source in the calendar of the fields: the one in which the date falls into the year that is given. */
function inGivenYear(written: Fields, source: YearSource, scene: Scene): Reading | null {
  const { calendar, variant, weekday } = written;
  const own = source.calendar === calendar;
  for (const year of own ? [source.year] : yearsAround(source, calendar)) {
    const time = inYear(written, year, calendar, variant);
    if (!time || time.first === null) continue;
    if (!own && calendarOf(source.calendar).fromDay(time.first).year !== source.year) continue;
    const told = [readsFields(written, scene), ...source.steps];
    const found = reading(time, [...told, ...conversion(written, year, time)], ['document']);
    return checkWeekday(found, weekday);
  }
  return null;
}

/** The years of a calendar that share days with a year of another one. */
function yearsAround(source: YearSource, calendar: CalendarId): readonly number[] {
  const start = calendarOf(source.calendar).toDay(source.year, 1, 1);
  if (start === null) return [];
  const { year } = calendarOf(calendar).fromDay(start);
  return [year, year + 1];
}

/** 29 February may be eight years away. */
const yearsWithLeapDay = 8;
/** A date without a year lies in this year or a near one. */
const yearsAway = 2;
/** Days within which one that fits a written weekday is looked for: a year and a half. */
const weekdayReach = 548;
const monthsAway = 14;

interface InYearOf extends Candidate {
  readonly year: number;
}

/** All times around `now` that the fields can name, in ascending order, with the year of each. */
function candidates(written: Fields, now: Day): readonly InYearOf[] {
  const { weekday, day, month } = written;
  const calendar = calendarOf(written.calendar, written.variant);
  const here = calendar.fromDay(now);
  const found: InYearOf[] = [];
  const add = (year: number, fields: Fields) => {
    const one = candidate(fields, year, calendar);
    if (!one || !agrees(weekday, one, calendar.tolerance(year))) return;
    if (weekday === undefined || Math.abs(one.first - now) <= weekdayReach) found.push(one);
  };
  if (!isInsideYear(written)) return found;
  if (month === undefined && day !== undefined) {
    const reach = weekday === undefined ? 2 : monthsAway;
    for (let index = -reach; index <= reach; index += 1) {
      const of = here.year * 12 + here.month - 1 + index;
      const year = Math.floor(of / 12);
      add(year, { ...written, month: of - year * 12 + 1 });
    }
    return found;
  }
  // Every year has the months and their first days: the year before and the one after are enough.
  const isYearly = month !== undefined && weekday === undefined && (day ?? 0) < 29;
  const reach = (day ?? 0) >= 29 ? yearsWithLeapDay : isYearly ? 1 : yearsAway;
  for (let year = here.year - reach; year <= here.year + reach; year += 1) add(year, written);
  return found;
}

function candidate(written: Fields, year: number, calendar: Calendar): InYearOf | null {
  const time = () => inYear(written, year, written.calendar, written.variant) ?? nothing;
  if (written.season === undefined) {
    const days = daysInYear(written, year, calendar);
    return days && { first: days.first, last: days.last, year, time };
  }
  const { first, last } = time();
  return first === null || last === null ? null : { first, last, year, time };
}

const seasonCodes = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/** What EDTF can say of fields without a year; it knows the months of the Gregorian calendar only. */
function template({ calendar, season, quarter, half, month, day }: Fields): string | null {
  const two = (part: number) => String(part).padStart(2, '0');
  if (season !== undefined) return calendar === 'gregorian' ? `XXXX-${seasonCodes[season]}` : null;
  if (quarter !== undefined || (half !== undefined && month === undefined)) return null;
  if (month === undefined)
    return day === undefined ? null : `XXXX-XX-${calendar === 'gregorian' ? two(day) : 'XX'}`;
  if (calendar !== 'gregorian') return day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX';
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
}

function unitOf({ season, quarter, half, month, day }: Fields): Unit | null {
  if (season !== undefined) return 'season';
  if (day !== undefined) return 'day';
  if (half !== undefined) return 'half';
  if (quarter !== undefined) return 'quarter';
  return month !== undefined ? 'month' : null;
}
