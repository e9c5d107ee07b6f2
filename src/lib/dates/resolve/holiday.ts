/** Named days: "Nowruz 2025", «عيد الأضحى», "Easter". */
import type { CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { addDays } from '../day.ts';
import { number, step, term, value, words, year as yearArg } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Holiday } from '../symbolic.ts';
import { anchorSteps } from './anchor.ts';
import { choose, type Candidate } from './choose.ts';
import { habits } from './habits.ts';
import { holidayDay, holidayIn, type HolidayDay } from './holidays.ts';
import { tolerant } from './named.ts';
import { andThen, reading, type Other, type Reading, type Scene } from './scene.ts';
import { dayTime, nothing, period, undated, type Time } from './time.ts';

/** The days of a named day in the year that is written, or in the one that the scene leads to. */
export function holiday(written: Holiday, scene: Scene): Reading {
  const found = holidayDay(written.holiday, scene.language);
  const told = says(found, scene);
  if (written.year !== undefined) {
    return ofYear(found, written.year, written.calendar ?? 'gregorian', [told], scene);
  }
  const source = written.offset === undefined ? scene.yearFor(found.calendar) : null;
  if (source) {
    const given = ofYear(found, source.year, source.calendar, [told, ...source.steps], scene);
    return { ...given, needs: ['document'] };
  }
  if (scene.now === null) {
    const open = scene.reference === null ? 'no-reference' : 'reference-open';
    const template = 'of' in found || found.day !== undefined ? 'XXXX-XX-XX' : 'XXXX-XX';
    return reading(
      undated(gregorianTemplate(found) ?? template, 'day'),
      [told, step(open, {})],
      ['reference'],
    );
  }
  const { year } = calendarOf(found.calendar).fromDay(scene.now);
  if (written.offset !== undefined) return counted(written.offset, found, year, told, scene);
  const chosen = choose(around(found, year, 2, scene), scene);
  if (!chosen) return reading(nothing, [told], ['outside']);
  const choice = reading(chosen.time, [told, chosen.step], ['reference'], chosen.others);
  return withDoubts(choice, found, scene);
}

/** "Last Easter", "this Christmas", "next Halloween". */
function counted(
  offset: -1 | 0 | 1,
  found: HolidayDay,
  year: number,
  told: Step,
  scene: Scene,
): Reading {
  const now = scene.now!;
  const times = around(found, year, 2, scene);
  const last = times.findLast((one) => one.last < now);
  const next = times.find((one) => one.first > now);
  const calendar = calendarOf(found.calendar);
  const own = times.find(({ first }) => calendar.fromDay(first).year === year);
  const time = (offset < 0 ? last : offset > 0 ? next : own)?.time() ?? nothing;
  const which = step('named-unit-of-reference', {
    offset: number(offset),
    value: value(time.value),
  });
  const steps = [told, ...anchorSteps('reference', scene), which];
  return withDoubts(reading(time, steps, ['reference']), found, scene);
}

function gregorianTemplate(found: HolidayDay): string | null {
  if ('of' in found || found.calendar !== 'gregorian') return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `XXXX-${two(found.month)}-${two(found.day ?? 1)}`;
}

/** The times of a named day in the years around one of its own calendar. */
function around(
  found: HolidayDay,
  year: number,
  reach: number,
  scene: Scene,
): readonly Candidate[] {
  const times: Candidate[] = [];
  for (let of = year - reach; of <= year + reach; of += 1) {
    const days = holidayIn(found, of, scene.language);
    if (days) times.push({ ...days, time: () => inOwnYear(found, of, scene) ?? nothing });
  }
  return times;
}

function inOwnYear(found: HolidayDay, year: number, scene: Scene): Time | null {
  const days = holidayIn(found, year, scene.language);
  if (!days) return null;
  const calendar = calendarOf(found.calendar, habits[scene.language].lunarVariant);
  const { first, last } = days;
  const time =
    first === last ? dayTime(first, found.calendar) : period(first, last, 'month', found.calendar);
  return isPublished(found, year, scene) ? time : tolerant(time, calendar, year);
}

/** Years of the Hijri era for which Umm al-Qura is published. */
const published = { from: 1300, to: 1600 };

/**
 * Whether a feast is the day of the published calendar. A phrase that stands alone ("Eid al-Fitr 2013") asks the calendar,
 * and in Arabic and English that is Umm al-Qura: its day, with the days beside it as other readings. A report speaks of
 * the day that was kept where it happened, by the moon that was seen there: a day either way, as every lunar date. The
 * table that Persian dates are counted by is published by nobody.
 */
function isPublished({ calendar }: HolidayDay, year: number, scene: Scene): boolean {
  if (calendar !== 'lunar-hijri' || !scene.alone) return false;
  if (habits[scene.language].lunarVariant !== 'umm-al-qura') return false;
  return year >= published.from && year <= published.to;
}

/** The same feast a day earlier and a day later, as the new moon was seen. */
function sighted({ first, last, unit, calendar }: Time): readonly Other[] {
  if (first === null || last === null || unit === null) return [];
  return [-1, 1].map((days) => ({
    time:
      first === last
        ? dayTime(addDays(first, days), calendar)
        : period(addDays(first, days), addDays(last, days), unit, calendar),
    reason: step('moon-sighted', { number: number(days) }),
  }));
}

/** A reading of a feast with what its calendar leaves open: a step, and the days beside it. */
function withDoubts(of: Reading, found: HolidayDay, scene: Scene): Reading {
  const { first } = of.time;
  if (found.calendar !== 'lunar-hijri' || first === null) return of;
  const { year } = calendarOf(found.calendar, habits[scene.language].lunarVariant).fromDay(first);
  if (!isPublished(found, year, scene)) return andThen(of, of.time, [step('lunar-tolerance', {})]);
  const told = andThen(of, of.time, [step('lunar-published', {})]);
  return { ...told, others: [...told.others, ...sighted(of.time)] };
}

/** The named day in a year of any calendar. A lunar day can come twice in one; then the second is another reading. */
function ofYear(
  found: HolidayDay,
  year: number,
  yearCalendar: CalendarId,
  before: readonly Step[],
  scene: Scene,
): Reading {
  if (yearCalendar === found.calendar) {
    const time = inOwnYear(found, year, scene) ?? nothing;
    const own = reading(time, [...before, ...converted(found, year, time)]);
    return withDoubts(own, found, scene);
  }
  const own = calendarOf(found.calendar);
  const other = calendarOf(yearCalendar);
  const start = other.toDay(year, 1, 1);
  if (start === null) return reading(nothing, before);
  const inside = around(found, own.fromDay(start).year, 1, scene).filter(
    ({ first }) => other.fromDay(first).year === year,
  );
  const [once, again] = inside;
  const time = once?.time() ?? nothing;
  const others = again ? [{ time: again.time(), reason: step('same-year-again', {}) }] : [];
  const converts = step('falls-in-year', {
    year: yearArg(year, yearCalendar),
    value: value(time.value),
  });
  return withDoubts(reading(time, [...before, converts], [], others), found, scene);
}

function says(found: HolidayDay, scene: Scene): Step {
  const verbatim = words(scene.words);
  if ('of' in found) return step('reads-computed-holiday', { words: verbatim });
  const { month, calendar, day } = found;
  const when = { words: verbatim, month: number(month), calendar: term(calendar) };
  if (day !== undefined && found.days !== undefined)
    return step('reads-holiday-days', { ...when, day: number(day), days: number(found.days) });
  return day === undefined
    ? step('reads-whole-month', when)
    : step('reads-holiday', { ...when, day: number(day) });
}

function converted(found: HolidayDay, year: number, time: Time): readonly Step[] {
  const { calendar } = found;
  const told = { year: yearArg(year, calendar), value: value(time.value) };
  if ('of' in found) return [step('falls-in-year', told)];
  if (calendar === 'gregorian') return [];
  const { month, day } = found;
  const fields = {
    calendar: term(calendar),
    month: number(month),
    ...(day !== undefined && { day: number(day) }),
  };
  return [step('converts', { ...fields, ...told })];
}
