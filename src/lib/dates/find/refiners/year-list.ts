import { numeralAt } from '../grammar/numeral.ts';
import { standsAlone } from '../grammar/year.ts';
import type { Match, Refiner } from '../match.ts';
import type { Fields, Symbolic } from '../../symbolic.ts';
import { at, clitic, isMark, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { place } from './neighbours.ts';

const longestList = 8;

/** «سال‌های 1932 و 1934», «دهه 60، 70 و 80», "in 2014, 2016 and 2018": each number after the first is one of its own. */
export const yearList: Refiner = {
  id: 'year-list',
  refine(matches, words) {
    const result: Match[] = [];
    matches.forEach((match, index) => {
      place(result, match);
      const limit = matches[index + 1]?.from ?? words.tokens.length;
      for (const more of yearsAfter(match, limit, words)) place(result, more);
    });
    return result;
  },
};

function yearsAfter(match: Match, limit: number, words: Words): readonly Match[] {
  const last = at(words, match.to - 1);
  if (match.symbolic.type !== 'fields') return [];
  if (last.value < 0) return spelledDecades(match, limit, words);
  if (valueOf(match.symbolic, last.value) === null) return [];
  const size = last.to - last.from;
  const found: Match[] = [];
  let index = match.to;
  let closed = false;
  while (found.length < longestList) {
    const joint = at(words, index);
    const attached = (at(words, index).clitics & clitic.and) !== 0;
    // «2011 و2012 و2013»: Arabic says "and" before each.
    if (closed && !attached && !(isArabicAnd(joint) && found.length > 0)) break;
    const and = plays(joint, role.and);
    if (!and && !attached && !isMark(joint, '،,')) break;
    const next = attached ? index : index + 1;
    const token = at(words, next);
    if (next >= limit || token.value < 0 || token.to - token.from !== size) break;
    if (!standsAlone(words, next)) break;
    const symbolic = valueOf(match.symbolic, token.value);
    if (!symbolic) break;
    found.push({ ...match, from: next, to: next + 1, rule: 'year-list', symbolic });
    closed = and || attached;
    index = next + 1;
  }
  // A list ends with "and": "in 2014, 2000 people" is none.
  return closed && (at(words, index).type !== 'word' || at(words, index).mask !== 0 || size === 4)
    ? found
    : [];
}

function isArabicAnd(token: Token): boolean {
  return token.word === 'و' && token.gap;
}

/** «دهه‌های چهل و پنجاه», "the seventies and eighties": the same in words. */
function spelledDecades(match: Match, limit: number, words: Words): readonly Match[] {
  const { symbolic } = match;
  if (symbolic.type !== 'fields' || symbolic.shortDecade === undefined) return [];
  const found: Match[] = [];
  let index = match.to;
  while (found.length < longestList) {
    const joint = at(words, index);
    if (!plays(joint, role.and) && !isMark(joint, '،,')) break;
    const number = numeralAt(words, index + 1);
    if (!number || number.to > limit || number.ordinal || number.digits > 0) break;
    const value = valueOf(symbolic, number.value);
    if (!value || number.value > 90) break;
    found.push({ ...match, from: index + 1, to: number.to, rule: 'year-list', symbolic: value });
    index = number.to;
    if (plays(joint, role.and)) return found;
  }
  return [];
}

/** The same kind of value for another number; `null` where the number is no year or decade alone. */
function valueOf(fields: Fields, value: number): Symbolic | null {
  const { type, calendar, variant, ...rest } = fields;
  const keys = Object.keys(rest);
  const [key] = keys;
  if (keys.length !== 1) return null;
  if (key !== 'year' && key !== 'shortYear' && key !== 'decade' && key !== 'shortDecade')
    return null;
  const decade = key === 'decade' || key === 'shortDecade';
  if (decade && value % 10 !== 0) return null;
  return { type, calendar, ...(variant === undefined ? {} : { variant }), [key]: value };
}
