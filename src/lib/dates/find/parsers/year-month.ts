import { numeralAt } from '../grammar/numeral.ts';
import { inYear } from '../grammar/fields.ts';
import { monthAt } from '../grammar/month.ts';
import { calendarYear, standsAlone, type Year } from '../grammar/year.ts';
import { date, type Parser } from '../match.ts';
import { at, is } from '../token.ts';

/** Year first: «۱۴۰۳ بهمن ۱۳», «۱۴۰۳ دلو», "2021 July 15". */
export const yearMonth: Parser = {
  id: 'year-month',
  languages: ['en', 'fa', 'ar'],
  begins: is.digits,
  follows: is.month | is.unit,
  match(words, index, language) {
    const digits = at(words, index);
    if (digits.to - digits.from !== 4 || !standsAlone(words, index)) return null;
    const month = monthAt(words, index + 1);
    if (!month) return null;
    const year: Year = {
      to: index + 1,
      value: digits.value,
      short: false,
      era: null,
      named: false,
      spelled: false,
    };
    const known = calendarYear(year, month.calendar, language);
    if (known?.calendar !== month.calendar) return null;
    if (month.calendar === 'gregorian' && (digits.value < 1000 || digits.value > 2999)) return null;
    const day = numeralAt(words, month.to);
    const hasDay =
      day !== null && day.digits > 0 && day.digits <= 2 && day.value >= 1 && day.value <= 31;
    const symbolic = inYear(
      month.calendar,
      language,
      hasDay ? { month: month.month, day: day.value } : { month: month.month },
      year,
    );
    return date(hasDay ? day.to : month.to, month.calendar, symbolic);
  },
};
