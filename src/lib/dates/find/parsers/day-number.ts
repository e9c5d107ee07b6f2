import type { CalendarId } from '../../calendars/calendar.ts';
import { isDayWord } from '../grammar/day.ts';
import { fields } from '../grammar/fields.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark, plays, type Token } from '../token.ts';
import { role } from '../words/role.ts';

/** A day of the month alone: "on the 15th", «يوم 27», «روز ۲۷». What it counts must not follow. */
export const dayNumber: Parser = {
  id: 'day-number',
  languages: ['en', 'fa', 'ar'],
  begins: is.unit,
  roles: role.the,
  follows: is.number,
  match(words, index, language) {
    const first = at(words, index);
    const english = language === 'en';
    if (
      english
        ? !plays(first, role.the)
        : !isDayWord(words, index) || first.entry.unit?.number !== 'one'
    ) {
      return null;
    }
    const number = numeralAt(words, index + 1);
    if (!number || number.value < 1 || number.value > 31 || number.digits > 2) return null;
    if (english ? !number.ordinal : number.digits === 0) return null;
    if (!ends(at(words, number.to))) return null;
    const before = at(words, index - 1);
    // "In the first, …": in words it is a day only where it is led as one.
    if (english && number.digits === 0 && !plays(before, leading)) return null;
    const led = !english || plays(before, leading);
    const own: CalendarId = language === 'fa' ? 'solar-hijri' : 'gregorian';
    return date(number.to, own, fields(own, language, { day: number.value }), {
      weak: !led || (number.digits === 0 && before.type !== 'break'),
    });
  },
};

const leading = role.on | role.by | role.until | role.since | role.before | role.after;

/** The sentence goes on without a noun that the number could count. */
function ends(token: Token): boolean {
  if (token.type === 'break') return true;
  if (token.type === 'mark') return !isMark(token, ':%٪/-');
  return token.entry.tense !== undefined || plays(token, role.and);
}
