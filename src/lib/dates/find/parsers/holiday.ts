import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { calendarYear, yearAt, type CalendarYear, type Year } from '../grammar/year.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark } from '../token.ts';

/** "Christmas 2020", «عيد الأضحى», «نوروز ۱۴۰۴», "Easter". */
export const holiday: Parser = {
  id: 'holiday',
  languages: ['en', 'fa', 'ar'],
  begins: is.holiday,
  match(words, index, language) {
    const feast = at(words, index).entry.holiday;
    if (!feast) return null;
    if (isMark(at(words, index + 1), "'") && at(words, index + 2).word === 's') return null;
    const year = yearAt(words, index + 1, false);
    const known =
      year &&
      (solarYear(year, feast.calendar, language) ?? calendarYear(year, feast.calendar, language));
    if (!known || known.year === undefined) {
      return date(index + 1, feast.calendar, { type: 'holiday', holiday: feast.id });
    }
    return date(year.to, feast.calendar, {
      type: 'holiday',
      holiday: feast.id,
      year: known.year,
      calendar: known.calendar,
    });
  },
};

/** Persian years up to this one are Solar beside a lunar feast too: lunar 1415 was 1994. */
const lastSolar = 1415;

/** «عید فطر ۱۴۰۲»: Persian texts put the feasts of the lunar year into the years of the country. */
function solarYear(year: Year, calendar: CalendarId, language: Language): CalendarYear | null {
  const { value, short, era } = year;
  if (language !== 'fa' || calendar !== 'lunar-hijri' || era || short) return null;
  return value >= 1250 && value <= lastSolar ? { calendar: 'solar-hijri', year: value } : null;
}
