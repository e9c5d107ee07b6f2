import { calendarYear, yearAt } from '../grammar/year.ts';
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
    const known = year && calendarYear(year, feast.calendar, language);
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
