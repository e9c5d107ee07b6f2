import { numeralAt } from '../grammar/numeral.ts';
import { date, type Parser } from '../match.ts';
import type { Symbolic } from '../../symbolic.ts';
import { at, is, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

const longestTitle = 6;

/** «سالگرد انقلاب ضد سلطنتی ۱۹۷۹», "tenth anniversary", «الذكرى العاشرة». */
export const anniversary: Parser = {
  id: 'anniversary',
  languages: ['en', 'fa', 'ar'],
  begins: is.anniversary | is.number,
  roles: role.the,
  needs: is.anniversary,
  outer: true,
  match(words, index) {
    const start = plays(at(words, index), role.the) ? index + 1 : index;
    const before = numeralAt(words, start);
    const noun = before?.ordinal ? before.to : start;
    if (!at(words, noun).entry.anniversary) return null;
    // «الذكرى الـ45»
    const article = plays(at(words, noun + 1), role.the);
    const after = before?.ordinal ? null : numeralAt(words, article ? noun + 2 : noun + 1);
    const counts = after?.ordinal || (article && (after?.digits ?? 0) > 0);
    const count = before?.ordinal ? before.value : counts && after ? after.value : null;
    const next = counts && after ? after.to : noun + 1;
    const origin = originAt(words, next);
    const n = count === null ? {} : { n: count };
    // «ذكرى» without a number or a year is a memory.
    if (!origin && count === null && !certain.has(at(words, noun).word)) return null;
    return date(origin?.to ?? next, 'none', { type: 'anniversary', of: origin?.of ?? null, ...n });
  },
};

const certain = new Set(['سالگرد', 'سالروز', 'anniversary']);

/** The date that the anniversary is of, behind at most a few words of its name. */
function originAt(words: Words, index: number): { to: number; of: Symbolic } | null {
  for (let next = index; next < index + longestTitle; next++) {
    const token = at(words, next);
    if (token.type === 'mark' || token.type === 'break') return null;
    if (token.value >= 1000 && token.value <= 2100 && next > index) {
      const calendar = token.value < 1600 && token.word.length === 4 ? 'solar-hijri' : 'gregorian';
      return {
        to: pastHappening(words, next + 1),
        of: { type: 'fields', calendar, year: token.value },
      };
    }
    const inner = words.inner(next);
    if (inner && inner.kind === 'DATE' && inner.symbolic.type === 'fields') {
      return { to: pastHappening(words, inner.to), of: inner.symbolic };
    }
    if (token.entry.tense) return null;
  }
  return null;
}

/** "the 1979 revolution", "the 4 August 2020 explosion": in English the happening follows its date. */
function pastHappening(words: Words, index: number): number {
  const token = at(words, index);
  const happens = token.entry.event ?? plays(token, role.yearly);
  return happens && token.word.charCodeAt(0) < 0x600 ? index + 1 : index;
}
