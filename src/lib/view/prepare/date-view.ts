import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { weekdayOf, type Day } from '../../dates/day.ts';
import { explain } from '../../dates/explain/index.ts';
import type { Basis } from '../../dates/expression.ts';
import { formatValue, weekdayName } from '../../dates/format/index.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import type { EventDate } from '../../events/model.ts';
import type { Language } from '../../text/language.ts';
import { messages } from '../messages/all.ts';
import type { DateDetail, DateView, DerivationView } from './model.ts';

/** Longest stretch whose weekdays are worth telling, in days. */
const tellingStretch = 7;
/** EDTF of a single day, or of a stretch from one day to another. */
const exactDays = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

function weekdaysOf({ edtf, earliest, latest }: DateValue, language: Language): string | null {
  if (edtf === null || !exactDays.test(edtf) || earliest === null || latest === null) return null;
  const name = (of: Day): string => weekdayName(weekdayOf(of), language);
  if (earliest === latest) return name(earliest);
  return latest - earliest < tellingStretch ? `${name(earliest)} – ${name(latest)}` : null;
}

/** A date with its basis, as a page in `language` tells it. */
export function dateView(value: DateValue, basis: Basis, language: Language): DateView {
  // A lunar year beside a solar one would be taken for another solar one: it tells its era.
  const told = (calendar: CalendarId): string | null =>
    formatValue(value, { calendar, language, era: calendar === 'lunar-hijri' });
  return {
    earliest: value.earliest,
    latest: value.latest,
    basis,
    told: {
      gregorian: told('gregorian'),
      'solar-hijri': told('solar-hijri'),
      'lunar-hijri': told('lunar-hijri'),
    },
  };
}

/** What else there is to say of a date. */
export function dateDetail(value: DateValue, language: Language): DateDetail {
  return { edtf: value.edtf, weekdays: weekdaysOf(value, language) };
}

/** How a text's date was worked out, in the words of `language`. */
export function derivationView(date: EventDate, language: Language): DerivationView {
  return {
    ...dateDetail(date, language),
    words: date.words,
    calendar: date.calendar === 'none' ? null : messages[language].calendars[date.calendar],
    steps: date.derivation.map((step) => explain(step, language)),
  };
}
