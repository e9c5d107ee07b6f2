/** Years and decades written with two digits. */
import type { CalendarId } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { step, year as yearArg } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Scene } from './scene.ts';

/** How many years after the day of writing a year of two digits may still lie. */
const yearsAhead = 20;
/** Another century is worth telling when it lies no further off than this. */
const worthTelling = 40;
/** The latest year meant where nothing is known of the day of writing: the same one in the three calendars. */
const latestWithoutReference: Readonly<Record<CalendarId, number>> = {
  gregorian: 2045,
  'solar-hijri': 1424,
  'lunar-hijri': 1467,
};

export interface LongYear {
  readonly year: number;
  /** The same digits in another century, where that is not far off. */
  readonly other: number | null;
}

/**
 * The year that two digits (0–99) mean: the last one with these digits that is at most twenty years after the text was
 * written, or at most 2045 where that is not known.
 */
export function longYear(digits: number, calendarId: CalendarId, scene: Scene): LongYear {
  const latest =
    scene.now === null
      ? latestWithoutReference[calendarId]
      : calendarOf(calendarId).fromDay(scene.now).year + yearsAhead;
  const year = latest - ((((latest - digits) % 100) + 100) % 100);
  const writing = latest - yearsAhead;
  if (year > writing) return { year, other: year - 100 };
  return { year, other: year + 100 - writing <= worthTelling ? year + 100 : null };
}

/** The first year of the decade that two digits mean: the last one that has begun when the text was written. */
export function longDecade(digits: number, calendarId: CalendarId, scene: Scene): number {
  const written =
    scene.now === null
      ? latestWithoutReference[calendarId] - yearsAhead
      : calendarOf(calendarId).fromDay(scene.now).year;
  return written - ((((written - digits) % 100) + 100) % 100);
}

/** Why another century was not taken. */
export function otherCentury(year: number, calendarId: CalendarId): Step {
  return step('other-century', { year: yearArg(year, calendarId) });
}
