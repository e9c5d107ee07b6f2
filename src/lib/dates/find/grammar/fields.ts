import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import type { Fields, Symbolic } from '../../symbolic.ts';
import { calendarYear, type Year } from './year.ts';

export type PartialFields = Omit<Fields, 'type' | 'calendar' | 'variant'>;

/** Calendar fields; lunar ones with the table that the language counts by. */
export function fields(calendar: CalendarId, language: Language, rest: PartialFields): Fields {
  if (calendar !== 'lunar-hijri' || language === 'en') return { type: 'fields', calendar, ...rest };
  return {
    type: 'fields',
    calendar,
    variant: language === 'ar' ? 'umm-al-qura' : 'civil',
    ...rest,
  };
}

/**
 * A month (with a day, a part …) in a year. Where the year is of another calendar («رمضان 2019», «بهمن ۲۰۲۵») the month
 * stands within it.
 */
export function inYear(
  calendar: CalendarId,
  language: Language,
  rest: PartialFields,
  year: Year | null,
): Symbolic {
  const known = year && calendarYear(year, calendar, language);
  if (!known) return fields(calendar, language, rest);
  const { calendar: yearCalendar, ...yearFields } = known;
  if (yearCalendar === calendar)
    return fields(calendar, language, Object.assign({}, rest, yearFields));
  return {
    type: 'within',
    inner: fields(calendar, language, rest),
    of: fields(yearCalendar, language, yearFields),
  };
}
