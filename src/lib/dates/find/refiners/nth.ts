import type { Symbolic, Unit } from '../../symbolic.ts';
import type { Weekday } from '../../day.ts';
import type { Match, Refiner } from '../match.ts';
import { at, clitic, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { hasParticle, numeralBefore, place, skipTieBack } from './neighbours.ts';

/**
 * The nth unit or weekday of something: "first Monday of May", "last week of September 2014", «سومین هفته تیر», «الأسبوع الأول
 * من أكتوبر», «ثالث ثلاثاء في أيلول», "third Tuesday after Christmas"; and "the week of October 6th", the week that holds it.
 */
export const nth: Refiner = {
  id: 'nth',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches) {
      // A weekday or "last week" read on its own becomes part of the longer words.
      place(result, before(match, words) ?? match);
    }
    return result;
  },
};

interface Counted {
  readonly from: number;
  readonly n: number;
  readonly unit: Unit | { readonly weekday: Weekday };
}

function before(match: Match, words: Words): Match | null {
  const relation = relationOf(match, words);
  if (!relation) return null;
  const counted = countedBefore(words, relation.end) ?? nextWeekday(words, relation);
  if (!counted) {
    return relation.tied && !relation.side ? holding(match, words, relation.end) : null;
  }
  const { symbolic } = match;
  const of: Symbolic = relation.side
    ? { type: 'modified', modifier: relation.side, of: symbolic }
    : symbolic;
  if (!relation.side && !fits(counted.unit, symbolic)) return null;
  const n = relation.side === 'before' ? -counted.n : counted.n;
  if (symbolic.type === 'holiday' && !relation.side && counted.unit === 'day') {
    // «ثاني أيام عيد الأضحى»: feasts go on for some days after the one that they are dated by.
    const later = {
      type: 'shift',
      anchor: symbolic,
      length: { amount: n - 1, unit: 'day' },
      direction: 1,
    } as const;
    return { ...match, from: counted.from, rule: 'nth', symbolic: n > 1 ? later : symbolic };
  }
  return {
    ...match,
    from: counted.from,
    rule: 'nth',
    kind: 'DATE',
    symbolic: { type: 'nth', n, unit: counted.unit, of },
    weak: false,
  };
}

/** «شنبه بعد از نوروز», "the Monday before Easter": the nearest one. */
function nextWeekday(words: Words, { end, side }: { end: number; side: unknown }): Counted | null {
  const { weekday } = at(words, end - 1).entry;
  if (side === null || weekday === undefined) return null;
  return {
    from: withArticle(words, withDay(words, end - 1, { weekday })),
    n: 1,
    unit: { weekday },
  };
}

/** Where the words before the tie end, and whether the tie is "after" or "before". */
function relationOf(
  match: Match,
  words: Words,
): { end: number; side: 'before' | 'after' | null; tied: boolean } | null {
  const previous = at(words, match.from - 1);
  if (!canHold(match.symbolic) || (at(words, match.from).clitics & clitic.and) !== 0) return null;
  if (plays(previous, role.after | role.before) && previous.type === 'word') {
    const side = plays(previous, role.after) ? 'after' : 'before';
    return { end: match.from - 1, side, tied: true };
  }
  const end = skipTieBack(words, match.from);
  return { end, side: null, tied: end < match.from || hasParticle(words, match.from) };
}

function canHold(symbolic: Symbolic): boolean {
  return (
    symbolic.type === 'fields' ||
    symbolic.type === 'cycle' ||
    symbolic.type === 'within' ||
    symbolic.type === 'holiday'
  );
}

function fits(unit: Counted['unit'], of: Symbolic): boolean {
  if (of.type === 'fields' && (of.day !== undefined || of.shortDecade !== undefined)) return false;
  if (of.type === 'fields' && of.century !== undefined && unit !== 'decade') return false;
  if (of.type === 'cycle' && (of.unit === 'day' || of.unit === unit)) return false;
  if (of.type === 'holiday') return of.holiday === 'ramadan' || unit === 'day';
  // "first year of the decade" counts; "second month of March" does not.
  return !(of.type === 'fields' && of.month !== undefined && unit === 'month');
}

/** The counted unit that ends before `end`: ordinal and unit in either order. */
export function countedBefore(words: Words, end: number): Counted | null {
  const last = at(words, end - 1);
  const unit = unitOf(words, end - 1);
  if (unit) {
    let head = end - 1;
    // «ثالث يوم ثلاثاء»
    if (typeof unit !== 'string' && isPlainDay(at(words, head - 1))) head--;
    return countAhead(words, head, unit);
  }
  const behind = numeralBefore(words, end);
  if (behind?.ordinal) {
    const head = unitOf(words, behind.from - 1);
    if (!head) return null;
    return { from: withDay(words, behind.from - 1, head), n: behind.value, unit: head };
  }
  if (lastWords.has(last.word)) {
    const head = unitOf(words, end - 2);
    if (head) return { from: withDay(words, end - 2, head), n: -1, unit: head };
  }
  return null;
}

/** "first", "last", "third last" before the unit at `head`. */
function countAhead(words: Words, head: number, unit: Counted['unit']): Counted | null {
  const ordinal = numeralBefore(words, head);
  if (ordinal?.ordinal && ordinal.from < head) {
    return { from: withArticle(words, ordinal.from), n: ordinal.value, unit };
  }
  const word = at(words, head - 1);
  if (word.word === 'penultimate') return { from: withArticle(words, head - 1), n: -2, unit };
  const nextTo = pastTo(words, head - 2);
  if (word.word === 'last' && nextTo !== null) {
    const of = numeralBefore(words, nextTo + 1);
    const n = at(words, nextTo).word === 'next' ? 2 : of?.ordinal ? of.value : null;
    return n === null ? null : { from: withArticle(words, of?.from ?? nextTo), n: -n, unit };
  }
  if (!lastWords.has(word.word) && word.word !== 'last') return null;
  const back = numeralBefore(words, head - 1);
  return back?.ordinal
    ? { from: withArticle(words, back.from), n: -back.value, unit }
    : { from: withArticle(words, head - 1), n: -1, unit };
}

/** The word before "to" of "second to last", "next-to-last"; `null` where it is no such phrase. */
function pastTo(words: Words, index: number): number | null {
  const hyphen = isMark(at(words, index), '-');
  const to = hyphen ? index - 1 : index;
  if (at(words, to).word !== 'to') return null;
  return isMark(at(words, to - 1), '-') ? to - 2 : to - 1;
}

const lastWords = new Set([
  'last',
  'final',
  'closing',
  'اخر',
  'الاخیر',
  'الاخیره',
  'اخرین',
  'واپسین',
  'پایانی',
]);

function unitOf(words: Words, index: number): Counted['unit'] | null {
  const token = at(words, index);
  if (token.entry.weekday !== undefined) return { weekday: token.entry.weekday };
  const { unit } = token.entry;
  if (!unit || unit.number === 'dual' || token.entry.pre) return null;
  if (token.entry.day !== undefined) return 'day';
  return unit.unit;
}

function isPlainDay(token: ReturnType<typeof at>): boolean {
  return token.entry.unit?.unit === 'day';
}

function withDay(words: Words, index: number, unit: Counted['unit']): number {
  return typeof unit !== 'string' && isPlainDay(at(words, index - 1)) ? index - 1 : index;
}

function withArticle(words: Words, index: number): number {
  return plays(at(words, index - 1), role.the) ? index - 1 : index;
}

/** "the week of October 6th", "the week ending 12 May". */
function holding(match: Match, words: Words, end: number): Match | null {
  const { symbolic } = match;
  const { unit } = at(words, end - 1).entry;
  if (unit?.number !== 'one' || (unit.unit !== 'week' && unit.unit !== 'weekend')) return null;
  if (symbolic.type !== 'fields' || symbolic.day === undefined) return null;
  return {
    ...match,
    from: withArticle(words, end - 1),
    rule: 'holding',
    symbolic: { type: 'holding', unit: unit.unit, of: symbolic },
  };
}
