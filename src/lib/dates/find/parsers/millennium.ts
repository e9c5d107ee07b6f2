import { eraAt } from '../grammar/era.ts';
import { fields } from '../grammar/fields.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser } from '../match.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

const nouns = new Set(['millennium', 'هزاره', 'هزارهی', 'الالفیه']);
/** The tenth is older than any date. */
const last = 12;

/**
 * "the fourth millennium BC", «هزارهٔ چهارم پیش از میلاد», «الألفية الثالثة قبل الميلاد»: a thousand years, 1 to 1000 being the
 * first.
 */
export const millennium: Parser = {
  id: 'millennium',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.period,
  roles: role.the,
  follows: is.period | is.number,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const counted = language === 'en' ? ahead(words, start) : behind(words, start);
    if (!counted || counted.value < 1 || counted.value > last) return null;
    const era = eraAt(words, counted.to);
    const calendar = era?.era.calendar ?? 'gregorian';
    const before = era?.era.before === true;
    // Astronomical years: the first millennium BC is -999 to 0.
    const from = before ? 1 - 1000 * counted.value : 1000 * (counted.value - 1) + 1;
    const year = (of: number) => fields(calendar, language, { year: of });
    return date(era?.to ?? counted.to, calendar, {
      type: 'span',
      from: year(from),
      to: year(from + 999),
      mode: 'stretch',
    });
  },
};

function ahead(words: Words, index: number) {
  const number = numeralAt(words, index);
  if (!number?.ordinal || !nouns.has(at(words, number.to).word)) return null;
  return { to: number.to + 1, value: number.value };
}

function behind(words: Words, index: number) {
  if (!nouns.has(at(words, index).word)) return null;
  const number = numeralAt(words, index + 1);
  return number?.ordinal ? number : null;
}
