import { isDayWord } from '../grammar/day.ts';
import { numeralAt } from '../grammar/numeral.ts';
import { isWeekly } from '../grammar/weekly.ts';
import { date, type Parser } from '../match.ts';
import { at, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';

/** "three Fridays from now", "2 Thursdays ago". */
function countedAt(words: Words, index: number) {
  const count = numeralAt(words, index);
  if (!count || count.ordinal || count.value < 1 || count.value > 60) return null;
  const { weekday: day } = at(words, count.to).entry;
  const operator = at(words, count.to + 1);
  const back = plays(operator, role.ago);
  if (day === undefined || (!back && !plays(operator, role.later))) return null;
  return date(count.to + 2, 'none', {
    type: 'nth',
    n: back ? -count.value : count.value,
    unit: { weekday: day },
    of: {
      type: 'modified',
      modifier: back ? 'before' : 'after',
      of: { type: 'cycle', unit: 'day', offset: 0, anchor: 'reference' },
    },
  });
}

/** "Friday", "last Friday", «شنبه گذشته», «يوم الجمعة المقبل»; what a date beside it adds, a refiner joins. */
export const weekday: Parser = {
  id: 'weekday',
  languages: ['en', 'fa', 'ar'],
  begins: is.weekday | is.unit | is.pre | is.day | is.number,
  needs: is.weekday,
  match(words, index, language) {
    const counted = countedAt(words, index);
    if (counted) return counted;
    let next = index;
    let offset: number | null = null;
    const before = at(words, next).entry.pre;
    if (before && !at(words, next).entry.unit) {
      offset = before.offset;
      next++;
    }
    if (isDayWord(words, next) && at(words, next).word !== 'الیوم') {
      // «أيام الجمعة» come again and again.
      if (language === 'ar' && at(words, next).entry.unit?.number === 'many') return null;
      if (language === 'fa' && isWeekly(words, next)) return null;
      next++;
    }
    const token = at(words, next);
    if (token.entry.weekday === undefined) return null;
    // "Fridays", «شنبه‌ها» come again and again.
    if (token.word.endsWith('days') || token.word.endsWith('ها')) return null;
    next++;
    if (language === 'en' && partsOfDay.has(at(words, next).word)) next++;
    const after = at(words, next).entry.post;
    if (after && offset === null) {
      offset = after.offset;
      next++;
    }
    // "Friday next", "Friday last"
    const trailing = at(words, next).entry.pre;
    if (trailing && offset === null && trailing.offset !== 0 && !at(words, next + 1).entry.unit) {
      if (!plays(at(words, next), role.of)) {
        offset = trailing.offset;
        next++;
      }
    }
    // "Friday after next": the one a week behind the coming one.
    if (
      offset === null &&
      plays(at(words, next), role.after) &&
      at(words, next + 1).entry.pre?.offset === 1
    ) {
      return date(next + 2, 'none', {
        type: 'shift',
        anchor: { type: 'weekday', ...{ weekday: token.entry.weekday }, offset: null },
        length: { amount: 1, unit: 'week' },
        direction: 1,
      });
    }
    // "Thursday week", "Monday fortnight": so much later than the coming one.
    const later = at(words, next);
    if (language === 'en' && offset === null && isWeekLater(words, next)) {
      return date(next + 1, 'none', {
        type: 'shift',
        anchor: { type: 'weekday', weekday: token.entry.weekday, offset: 0 },
        length: { amount: later.entry.unit?.times ?? 1, unit: 'week' },
        direction: 1,
      });
    }
    const weak = (token.mask & is.weak) !== 0 && offset === null && next - index === 1;
    const of = { weekday: token.entry.weekday };
    if (offset === null || (offset >= -1 && offset <= 1)) {
      return date(
        next,
        'none',
        { type: 'weekday', ...of, offset: offset as -1 | 0 | 1 | null },
        { weak },
      );
    }
    return date(next, 'none', {
      type: 'shift',
      anchor: { type: 'weekday', ...of, offset: offset < 0 ? -1 : null },
      length: { amount: Math.abs(offset) - 1, unit: 'week' },
      direction: offset < 0 ? -1 : 1,
    });
  },
};

/** They say no other day than the weekday does. */
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime']);

/** The word "week" or "fortnight" straight behind a weekday, and nothing that it would belong to. */
function isWeekLater(words: Words, index: number): boolean {
  const { unit } = at(words, index).entry;
  if (unit?.unit !== 'week' || unit.number !== 'one') return false;
  const after = at(words, index + 1);
  return after.type !== 'mark' || after.gap || !isMark(after, "-'");
}
