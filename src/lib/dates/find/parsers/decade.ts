import type { CalendarId } from '../../calendars/calendar.ts';
import type { Language } from '../../../text/language.ts';
import { eraAt } from '../grammar/era.ts';
import { fields } from '../grammar/fields.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { centuryAt } from './century.ts';

/** "the 1980s", "the '80s", "the eighties", «دهه ۶۰», «دهه هشتاد میلادی», «ثمانينيات القرن الماضي». */
export const decade: Parser = {
  id: 'decade',
  languages: ['en', 'fa', 'ar'],
  begins: is.number | is.unit | is.decade,
  roles: role.the,
  needs: is.decade | is.number,
  match(words, index, language) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    if (language === 'en') return english(words, start, start > index);
    return behindUnit(words, start, language) ?? named(words, start, language);
  },
};

function english(words: Words, index: number, article: boolean): Reading | null {
  const first = at(words, index);
  if (first.entry.decade !== undefined) {
    const before = at(words, index - 1);
    if (!article && !plays(before, role.in)) return null;
    return date(index + 1, 'gregorian', {
      type: 'fields',
      calendar: 'gregorian',
      shortDecade: first.entry.decade,
    });
  }
  const spelled = spelledCentury(words, index);
  if (spelled !== null) return spelled;
  const apostrophe = isMark(first, "'");
  const behind = isMark(at(words, index - 1), "'") && !first.gap;
  const digits = at(words, apostrophe ? index + 1 : index);
  let next = apostrophe ? index + 2 : index + 1;
  if (isMark(at(words, next), "'") && !at(words, next).gap) next++;
  const ending = at(words, next);
  if (ending.word !== 's' || ending.gap) return null;
  const size = digits.to - digits.from;
  if (size === 4 && digits.value % 10 === 0 && digits.value >= 1000 && digits.value <= 2100) {
    const whole =
      digits.value % 100 === 0 && !article ? { decade: digits.value } : { decade: digits.value };
    return ofCalendar(
      words,
      date(next + 1, 'gregorian', { type: 'fields', calendar: 'gregorian', ...whole }),
    );
  }
  if (size === 2 && digits.value % 10 === 0 && (article || apostrophe || behind)) {
    return date(next + 1, 'gregorian', {
      type: 'fields',
      calendar: 'gregorian',
      shortDecade: digits.value,
    });
  }
  return null;
}

/** "the nineteen-sixties": hundreds in a word before the decade. */
function spelledCentury(words: Words, index: number): Reading | null {
  const hundreds = numeralAt(words, index);
  if (!hundreds || hundreds.digits > 0 || hundreds.ordinal) return null;
  if (hundreds.value < 10 || hundreds.value > 20) return null;
  const next = isMark(at(words, hundreds.to), '-') ? hundreds.to + 1 : hundreds.to;
  const { decade: tens } = at(words, next).entry;
  if (tens === undefined) return null;
  const decade = hundreds.value * 100 + tens;
  return date(next + 1, 'gregorian', { type: 'fields', calendar: 'gregorian', decade });
}

/** "the 1360s of the Iranian calendar". */
function ofCalendar(words: Words, found: Reading): Reading {
  let next = found.to;
  if (plays(at(words, next), role.of | role.in)) next++;
  if (plays(at(words, next), role.the)) next++;
  const { era } = at(words, next).entry;
  if (!era || era.letter || era.before || found.symbolic.type !== 'fields') return found;
  const { calendar } = era;
  return { ...found, to: next + 1, calendar, symbolic: { ...found.symbolic, calendar } };
}

/** «دهه ۶۰», «دههٔ ۱۳۶۰», «دهه هشتاد میلادی», «عقد الثمانينيات». */
function behindUnit(words: Words, index: number, language: Language): Reading | null {
  const { unit } = at(words, index).entry;
  if (unit?.unit !== 'decade' || unit.number === 'dual') return null;
  const inner = named(words, index + 1, language);
  if (inner) return inner;
  const number = numeralAt(words, index + 1);
  if (!number || number.ordinal || number.value % 10 !== 0) return null;
  return ofNumber(words, number.to, number.value, language);
}

/** The decade that a number names, up to an era behind it. */
export function ofNumber(
  words: Words,
  index: number,
  value: number,
  language: Language,
): Reading | null {
  const era = eraAt(words, index);
  const to = era?.to ?? index;
  const calendar = era?.era.calendar ?? calendarOf(value, language);
  if (value < 100) return date(to, calendar, fields(calendar, language, { shortDecade: value }));
  if (value < 1000 || value > 2100) return null;
  return date(to, calendar, fields(calendar, language, { decade: value }));
}

function calendarOf(value: number, language: Language): CalendarId {
  if (language !== 'fa') return 'gregorian';
  return value < 1600 ? 'solar-hijri' : 'gregorian';
}

/** «الثمانينيات», «ثمانينيات القرن الماضي», «ستينيات القرن التاسع عشر». */
function named(words: Words, index: number, language: Language): Reading | null {
  const { decade: tens } = at(words, index).entry;
  if (tens === undefined) return null;
  const short = { type: 'fields', calendar: 'gregorian', shortDecade: tens } as const;
  const next = plays(at(words, index + 1), role.of) ? index + 2 : index + 1;
  const century = centuryAt(words, next, language);
  if (century) {
    const first = (century.century - 1) * 100 + tens;
    return date(century.to, 'gregorian', { type: 'fields', calendar: 'gregorian', decade: first });
  }
  const unit = at(words, next).entry.unit;
  const post = at(words, next + 1).entry.post;
  if (unit?.unit === 'century' && post) {
    return date(next + 2, 'gregorian', {
      type: 'within',
      inner: short,
      of: { type: 'cycle', unit: 'century', offset: post.offset, anchor: 'reference' },
    });
  }
  return date(index + 1, 'gregorian', short);
}
