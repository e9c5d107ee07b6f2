import type { CalendarId } from '../../calendars/calendar.ts';
import { fields } from '../grammar/fields.ts';
import { calendarYear, yearAt } from '../grammar/year.ts';
import { date, type Parser } from '../match.ts';
import { at, is, plays } from '../token.ts';
import { role } from '../words/role.ts';

/** "summer 2021", «بهار ۱۳۹۸», «تابستان ۶۷», «صيف عام 2011», "the winter". Persian seasons are those of the Solar year. */
export const season: Parser = {
  id: 'season',
  languages: ['en', 'fa', 'ar'],
  begins: is.season,
  roles: role.the,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const token = at(words, start);
    if (!token.entry.season) return null;
    const own: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
    const year = yearAt(words, start + 1, language === 'fa');
    const known = year && calendarYear(year, null, language);
    if (!known) {
      const alone = fields(own, language, { season: token.entry.season });
      const weak = (token.mask & is.weak) !== 0 || proper.has(at(words, start + 1).word);
      return date(start + 1, own, alone, { weak });
    }
    const { calendar, ...rest } = known;
    return date(
      year.to,
      calendar,
      fields(calendar, language, { season: token.entry.season, ...rest }),
    );
  },
};

/** «الربيع العربي», "Winter Olympics": names. */
const proper = new Set(['العربی', 'عربی', 'olympics', 'palace', 'olympic', 'school', 'games']);
