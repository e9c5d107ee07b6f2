import { inYear } from '../grammar/fields.ts';
import { monthAt } from '../grammar/month.ts';
import { calendarYear, yearAt } from '../grammar/year.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark, type Words } from '../token.ts';

/** Two digits that nothing counts: «آبان ۹۸ در تهران», not «آذر ۲۰ نفر». */
function isShortYear(words: Words, index: number): boolean {
  const token = at(words, index);
  // In words («بهمن پنجاه و هفت») the year looks to what follows by itself.
  if (token.type === 'word') return true;
  if (token.to - token.from !== 2 || token.value < 0) return false;
  const next = at(words, index + 1);
  return (
    token.value > 31 || next.type !== 'word' || (next.mask & (is.role | is.era | is.tense)) !== 0
  );
}

/** "July 2021", «تیر ۱۴۰۰», «دي سال 93», «كانون الثاني/يناير» and a month alone. */
export const month: Parser = {
  id: 'month',
  languages: ['en', 'fa', 'ar'],
  begins: is.month | is.unit,
  match(words, index, language) {
    const name = monthAt(words, index);
    if (!name) return null;
    let next = name.to;
    if (isMark(at(words, next), '.') && at(words, next + 1).value >= 1000) next++;
    // «آبان ۹۸» is of 1398: a Persian day stands before its month.
    const short = language === 'fa' && name.calendar === 'solar-hijri' && isShortYear(words, next);
    let year = yearAt(words, next, short);
    if (year && !calendarYear(year, name.calendar, language)) year = null;
    const symbolic = inYear(name.calendar, language, { month: name.month }, year);
    return date(year?.to ?? name.to, name.calendar, symbolic, { weak: name.weak && !year });
  },
};
