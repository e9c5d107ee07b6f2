import type { Calendar, CalendarId, LunarVariant } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { lunar } from './lunar-hijri.ts';
import { solarHijri } from './solar-hijri.ts';

export { lunar };

/** All calendars by id; the lunar one is Umm al-Qura, which `calendarOf` and `lunar` let a caller choose. */
export const calendars: Readonly<Record<CalendarId, Calendar>> = {
  gregorian,
  'solar-hijri': solarHijri,
  'lunar-hijri': lunar('umm-al-qura'),
};

/** The calendar of an id; `variant` counts for the lunar one only, and is Umm al-Qura where it is left out. */
export function calendarOf(id: CalendarId, variant: LunarVariant = 'umm-al-qura'): Calendar {
  return id === 'lunar-hijri' ? lunar(variant) : calendars[id];
}
