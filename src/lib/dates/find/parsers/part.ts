import type { Part, Symbolic } from '../../symbolic.ts';
import { eraAt } from '../grammar/era.ts';
import { endsCount } from '../grammar/length.ts';
import { date, type Parser, type Reading } from '../match.ts';
import { at, is, isMark, plays, type Token, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/**
 * The beginning, middle or end of something: "early March", "mid-2019", "the end of the month", «اواخر سال ۱۳۹۸», «نیمه
 * اسفند», «مطلع العام المقبل», «نهاية الشهر».
 */
export const part: Parser = {
  id: 'part',
  languages: ['en', 'fa', 'ar'],
  begins: is.part,
  roles: role.the,
  needs: is.part,
  outer: true,
  match(words, index) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const which = at(words, start).entry.part;
    if (!which) return null;
    // «هفتهٔ اول مهر»: the first week, not early Mehr.
    const before = at(words, index - 1).entry.unit;
    const counts = at(words, start).entry.ordinal !== undefined || at(words, start).word === 'اخر';
    if (
      counts &&
      before?.number === 'one' &&
      (before.unit !== 'day' || at(words, start).word === 'اخر')
    )
      return null;
    // «ده روز اول محرم»: ten days, not early Muharram.
    if (/^(?:اول|اخر)$/u.test(at(words, start).word) && endsCount(words, index - 1)) return null;
    let next = start + 1;
    // "late in 2020" is late; "beginning in 2020" is no part of it.
    const spoken = /^(early|late|mid|وسط|middle)$/.test(at(words, start).word);
    while (isMark(at(words, next), "-'") || isTie(at(words, next), spoken)) {
      if (next > start + 3) return null;
      next++;
    }
    // "in late" …: the small word belongs to what comes after.
    const inner = words.inner(next);
    const running = runningUnit(words, next, which);
    const whole = inner && withPart(inner.symbolic, which);
    if (whole && (!running || inner.to >= running.to)) {
      return { ...inner, symbolic: whole, weak: false };
    }
    return running;
  },
};

/** "of" and, behind "early" and "late", "in"; "around" too. */
function isTie(token: Token, spoken: boolean): boolean {
  if (plays(token, role.about)) return true;
  return plays(token, role.of) && (spoken || token.word !== 'in');
}

/** "the month", «سال», «الشهر»: the unit that now is in. */
function runningUnit(words: Words, index: number, which: Part): Reading | null {
  const article = plays(at(words, index), role.the);
  const token = at(words, article ? index + 1 : index);
  const { unit } = token.entry;
  if (!unit || unit.number !== 'one' || unit.unit === 'day' || (token.mask & is.weak) !== 0)
    return null;
  if (token.word.charCodeAt(0) >= 0x600 && /^(اسبوع|شهر|سنه|عام|عقد|قرن)$/.test(token.word))
    return null;
  const unitEnd = article ? index + 2 : index + 1;
  // «منتصف العقد الأول من القرن الحالي»: the unit is counted.
  if (at(words, unitEnd).entry.ordinal !== undefined && token.word.charCodeAt(0) >= 0x600)
    return null;
  const era = unit.unit === 'year' ? eraAt(words, unitEnd) : null;
  const said = era && !era.era.letter ? era : null;
  const to = said?.to ?? unitEnd;
  return date(to, 'none', {
    type: 'cycle',
    unit: unit.unit,
    offset: 0,
    anchor: 'reference',
    part: which,
    ...(said ? { calendar: said.era.calendar } : {}),
  });
}

/** The value narrowed to a part of it; `null` where it has no parts (a day, a weekday). */
export function withPart(symbolic: Symbolic, which: Part): Symbolic | null {
  if (symbolic.type === 'fields') {
    return symbolic.day !== undefined || symbolic.part ? null : { ...symbolic, part: which };
  }
  if (symbolic.type === 'cycle') {
    return symbolic.unit === 'day' || symbolic.part ? null : { ...symbolic, part: which };
  }
  if (symbolic.type === 'within') {
    const inner = withPart(symbolic.inner, which);
    return inner && { ...symbolic, inner };
  }
  if (symbolic.type === 'holiday') {
    return symbolic.holiday === 'ramadan' ? symbolic : null;
  }
  return null;
}

/** "EOM", "BOY". */
export const period: Parser = {
  id: 'period',
  languages: ['en'],
  begins: is.period,
  roles: role.the,
  needs: is.period,
  outer: true,
  match(words, index) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const token = at(words, start);
    const { period: found } = token.entry;
    if (!found) return null;
    // "boy" in small letters is a child.
    const weak = (token.mask & is.weak) !== 0 && !words.capital(start);
    return date(
      start + 1,
      'none',
      { type: 'cycle', unit: found.unit, offset: 0, anchor: 'reference', part: found.part },
      { weak },
    );
  },
};
