import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { eraAt } from '../grammar/era.ts';
import { fields } from '../grammar/fields.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

interface Century {
  readonly to: number;
  /** Negative before Christ. */
  readonly century: number;
  readonly calendar: CalendarId;
}

/** "the 19th century", «قرن نوزدهم», «القرن الرابع الهجري», "5th century BC". */
export const century: Parser = {
  id: 'century',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit,
  roles: role.the,
  follows: is.unit | is.number,
  needs: is.unit,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const found = centuryAt(words, start, language);
    if (!found) return null;
    const { to, calendar } = found;
    return date(to, calendar, fields(calendar, language, { century: found.century }));
  },
};

/** The century at `index`, with its era; `null` when there is none. */
export function centuryAt(words: Words, index: number, language: Language): Century | null {
  const counted = language === 'en' ? beforeUnit(words, index) : behindUnit(words, index);
  if (!counted || counted.value < 1 || counted.value > 30) return null;
  const era = eraAt(words, counted.to);
  const calendar =
    era?.era.calendar ??
    (language === 'fa' && counted.value >= 12 && counted.value <= 15 ? 'solar-hijri' : 'gregorian');
  return {
    to: era?.to ?? counted.to,
    century: era?.era.before ? -counted.value : counted.value,
    calendar,
  };
}

function beforeUnit(words: Words, index: number): { to: number; value: number } | null {
  const number = numeralAt(words, index);
  if (!number?.ordinal) return null;
  const next = isMark(at(words, number.to), '-') ? number.to + 1 : number.to;
  return at(words, next).entry.unit?.unit === 'century'
    ? { to: next + 1, value: number.value }
    : null;
}

function behindUnit(words: Words, index: number): { to: number; value: number } | null {
  const { unit } = at(words, index).entry;
  if (unit?.unit !== 'century' || unit.number !== 'one') return null;
  const number = numeralAt(words, index + 1);
  return number && (number.ordinal || number.digits > 0) ? number : null;
}
