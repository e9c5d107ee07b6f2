import type { CalendarId } from '../../calendars/calendar.ts';
import { fields } from '../grammar/fields.ts';
import { calendarYear, yearAt, type Year } from '../grammar/year.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "summer 2021", «بهار ۱۳۹۸», «تابستان ۶۷», «صيف عام 2011», "the winter". Persian seasons are those of the Solar year. */
export const season: Parser = {
  id: 'season',
  languages: ['en', 'fa', 'ar'],
  begins: is.season,
  roles: role.the,
  needs: is.season,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const token = at(words, start);
    if (!token.entry.season) return null;
    const own: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
    const year = yearAt(words, start + 1, language !== 'en' && isShort(words, start + 1, language));
    const known = year && calendarYear(year, null, language);
    if (!known) {
      const alone = fields(own, language, { season: token.entry.season });
      const weak = (token.mask & is.weak) !== 0 || proper.has(at(words, start + 1).word);
      return date(start + 1, own, alone, { weak });
    }
    const { calendar, ...rest } = known;
    return date(
      token.entry.season === 'winter' ? nextYear(words, year) : year.to,
      calendar,
      fields(calendar, language, { season: token.entry.season, ...rest }),
    );
  },
};

/** «الربيع العربي», "Winter Olympics": names. */
const proper = new Set(['العربی', 'عربی', 'olympics', 'palace', 'olympic', 'school', 'games']);

/** "the winter of 2019–20": past the year in which it ends. */
function nextYear(words: Words, { to, value, short }: Year): number {
  const joint = at(words, to);
  const digits = at(words, to + 1);
  if (short || digits.value < 0 || (!isMark(joint, '-/') && joint.word !== '—')) return to;
  const end = digits.to - digits.from === 2 ? (value + 1) % 100 : value + 1;
  return digits.value === end ? to + 2 : to;
}

/** «تابستان ۶۷», «صيف 82»: in Arabic only where the digits are no count. */
function isShort(words: Words, index: number, language: string): boolean {
  const after = at(words, index + 1);
  return (
    language === 'fa' ||
    (at(words, index).value >= 40 &&
      (after.type !== 'word' || after.mask !== 0 || after.word.startsWith('و')))
  );
}
