/** When the named days of find/words/holidays.ts fall. */
import type { CalendarId } from '../calendars/calendar.ts';
import { gregorian } from '../calendars/gregorian.ts';
import { calendarOf } from '../calendars/index.ts';
import { addDays, weekdayOf, type Day, type Weekday } from '../day.ts';
import type { HolidayId } from '../find/words/holidays.ts';
import type { Language } from '../../text/language.ts';
import { easter, orthodoxEaster } from './easter.ts';
import { habits } from './habits.ts';

/** A day of a month of a calendar; without a day, the whole month. */
export interface FixedDay {
  readonly calendar: CalendarId;
  readonly month: number;
  readonly day?: number;
  /** How many days it lasts; one where it is left out. */
  readonly days?: number;
}

/** A day that is worked out anew for each year of its calendar. */
export interface ComputedDay {
  readonly calendar: CalendarId;
  readonly of: (year: number) => Day | null;
}

export type HolidayDay = FixedDay | ComputedDay;

const solar = (month: number, day: number): FixedDay => ({ calendar: 'solar-hijri', month, day });
const lunar = (month: number, day?: number): FixedDay =>
  day === undefined ? { calendar: 'lunar-hijri', month } : { calendar: 'lunar-hijri', month, day };
const western = (month: number, day: number): FixedDay => ({ calendar: 'gregorian', month, day });
const movable = (of: (year: number) => Day | null): ComputedDay => ({ calendar: 'gregorian', of });
const fromEaster = (days: number): ComputedDay => movable((year) => addDays(easter(year), days));

/** The nth weekday of a Gregorian month; −1 is the last one. */
const nth = (n: number, weekday: Weekday, month: number, later = 0): ComputedDay =>
  movable((year) => {
    const length = gregorian.monthLength(year, month);
    const start = gregorian.toDay(year, month, n > 0 ? 1 : length!);
    if (start === null) return null;
    const away =
      n > 0 ? (weekday - weekdayOf(start) + 7) % 7 : -((weekdayOf(start) - weekday + 7) % 7);
    return addDays(start, away + 7 * (n > 0 ? n - 1 : n + 1) + later);
  });

/** The last of a weekday in a month of another calendar. */
function lastWeekday(
  calendarId: CalendarId,
  month: number,
  weekday: Weekday,
  year: number,
): Day | null {
  const calendar = calendarOf(calendarId);
  const length = calendar.monthLength(year, month);
  const last = length === null ? null : calendar.toDay(year, month, length);
  return last === null ? null : addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/**
 * Solar Hijri days as the official calendar of Iran has them (University of Tehran, Calendar Center); Islamic days by
 * the usual dates of the lunar year; Christian and civil ones by their own rules.
 */
const table: Readonly<Record<HolidayId, HolidayDay>> = {
  nowruz: solar(1, 1),
  'sizdah-bedar': solar(1, 13),
  // The night before 1 Dey.
  yalda: solar(9, 30),
  // The evening before the last Wednesday of the year.
  'chaharshanbe-suri': {
    calendar: 'solar-hijri',
    of: (year) => {
      const wednesday = lastWeekday('solar-hijri', 12, 3, year);
      return wednesday === null ? null : addDays(wednesday, -1);
    },
  },
  'revolution-day-iran': solar(11, 22),
  'islamic-republic-day': solar(1, 12),
  // From the return of Khomeini to the revolution, 12 to 22 Bahman.
  'fajr-decade': { ...solar(11, 12), days: 11 },
  'government-week-iran': { ...solar(6, 2), days: 7 },
  'sacred-defence-week': { ...solar(6, 31), days: 7 },
  'oil-nationalisation-day': solar(12, 29),
  'student-day-iran': solar(9, 16),
  mehregan: solar(7, 10),
  sadeh: solar(11, 10),
  'islamic-new-year': lunar(1, 1),
  tasua: lunar(1, 9),
  ashura: lunar(1, 10),
  arbaeen: lunar(2, 20),
  mawlid: lunar(3, 12),
  mabath: lunar(7, 27),
  'isra-miraj': lunar(7, 27),
  'mid-shaban': lunar(8, 15),
  ramadan: lunar(9),
  'laylat-al-qadr': lunar(9, 27),
  'quds-day': { calendar: 'lunar-hijri', of: (year) => lastWeekday('lunar-hijri', 9, 5, year) },
  'eid-al-fitr': lunar(10, 1),
  'eid-al-adha': lunar(12, 10),
  arafah: lunar(12, 9),
  'eid-al-ghadir': lunar(12, 18),
  christmas: western(12, 25),
  'christmas-eve': western(12, 24),
  'new-year': western(1, 1),
  'new-year-eve': western(12, 31),
  epiphany: western(1, 6),
  easter: fromEaster(0),
  'good-friday': fromEaster(-2),
  'easter-monday': fromEaster(1),
  'palm-sunday': fromEaster(-7),
  'ash-wednesday': fromEaster(-46),
  pentecost: fromEaster(49),
  'orthodox-easter': movable(orthodoxEaster),
  'orthodox-christmas': western(1, 7),
  halloween: western(10, 31),
  'all-saints': western(11, 1),
  'valentines-day': western(2, 14),
  thanksgiving: nth(4, 4, 11),
  'black-friday': nth(4, 4, 11, 1),
  'independence-day-us': western(7, 4),
  'labour-day': western(5, 1),
  'labor-day-us': nth(1, 1, 9),
  'memorial-day': nth(-1, 1, 5),
  'mlk-day': nth(3, 1, 1),
  'presidents-day': nth(3, 1, 2),
  'columbus-day': nth(2, 1, 10),
  juneteenth: western(6, 19),
  'cinco-de-mayo': western(5, 5),
  'earth-day': western(4, 22),
  'ascension-day': fromEaster(39),
  'maundy-thursday': fromEaster(-3),
  'holy-saturday': fromEaster(-1),
  'whit-monday': fromEaster(50),
  'shrove-tuesday': fromEaster(-47),
  'veterans-day': western(11, 11),
  'bastille-day': western(7, 14),
  'boxing-day': western(12, 26),
  'st-patricks-day': western(3, 17),
  'ides-of-march': western(3, 15),
  'april-fools': western(4, 1),
  'womens-day': western(3, 8),
  'human-rights-day': western(12, 10),
  'mothers-day-arab': western(3, 21),
  'mothers-day': nth(2, 0, 5),
  'fathers-day': nth(3, 0, 6),
  'nakba-day': western(5, 15),
  'land-day': western(3, 30),
  'saudi-national-day': western(9, 23),
};

/** Days that Persian texts keep on another date: the Shia one. */
const shia: Readonly<Partial<Record<HolidayId, HolidayDay>>> = {
  mawlid: lunar(3, 17),
  'laylat-al-qadr': lunar(9, 23),
};

/**
 * When a named day falls.
 * @throws RangeError for an id that the finder does not have
 */
export function holidayDay(id: string, language: Language): HolidayDay {
  const found = (language === 'fa' ? byId(shia, id) : undefined) ?? byId(table, id);
  if (!found) throw new RangeError(`no such holiday: ${id}`);
  return found;
}

/** The entry of an id that may be any string. */
function byId(
  days: Readonly<Partial<Record<string, HolidayDay>>>,
  id: string,
): HolidayDay | undefined {
  return days[id];
}

/** The day or days of a named day in a year of its own calendar, and how many they may be off; `null` when it has none. */
export function holidayIn(
  found: HolidayDay,
  year: number,
  language: Language,
): { first: Day; last: Day } | null {
  const calendar = calendarOf(found.calendar, habits[language].lunarVariant);
  if ('of' in found) {
    const of = found.of(year);
    return of === null ? null : { first: of, last: of };
  }
  const length = calendar.monthLength(year, found.month);
  const first = calendar.toDay(year, found.month, found.day ?? 1);
  if (first === null || length === null) return null;
  const days = found.day === undefined ? length : (found.days ?? 1);
  return { first, last: addDays(first, days - 1) };
}
