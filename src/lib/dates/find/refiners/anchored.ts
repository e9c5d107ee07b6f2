import type { Language } from '../../../text/language.ts';
import type { Stretch, Symbolic, Unit } from '../../symbolic.ts';
import { lengthAt, type WrittenLength } from '../grammar/length.ts';
import type { Match, Refiner } from '../match.ts';
import { shiftBy } from '../parsers/shifted.ts';
import { at, clitic, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { isAgo } from '../grammar/governed.ts';
import { place } from './neighbours.ts';

const longestLength = 6;

/**
 * A length counted from a named date: "two weeks after 10 July", "three days before Easter", «دو هفته پس از نوروز», «بعد
 * أسبوعين من عيد الفطر», «بعد عيد الفطر بيومين»; and "from 18 December for 10 days", a stretch that begins there.
 */
export const anchored: Refiner = {
  id: 'anchored',
  refine(matches, words, language) {
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      if (previous && match.from < previous.to) continue;
      const event = match.symbolic.type === 'stretch' ? fromEvent(match, words, language) : null;
      if (event) {
        place(result, event);
        continue;
      }
      const made = canAnchor(match.symbolic)
        ? (lengthBefore(match, words) ??
          (language === 'ar' ? arabicBehind(match, words) : null) ??
          (language === 'en' ? lasting(match, words) : null))
        : null;
      place(result, made ?? match);
    }
    return result;
  },
};

/** «سه هفته پیش از انتخابات», "two days after the election": an event that has no date here. */
function fromEvent(match: Match, words: Words, language: Language): Match | null {
  const { symbolic } = match;
  if (symbolic.type !== 'stretch' || symbolic.direction !== null || symbolic.bound) return null;
  if (language === 'fa' && isAgo(words, match.to)) return agoOf(match, symbolic, words);
  const operator = at(words, match.to);
  // «دو هفته مانده به انتخابات»
  const left = operator.word === 'مانده' && /^(?:به|تا)$/u.test(at(words, match.to + 1).word);
  if (!left && !plays(operator, role.before | role.after)) return null;
  let next = left ? match.to + 2 : match.to + 1;
  if (plays(at(words, next), role.the)) next++;
  const noun = at(words, next);
  if (noun.entry.event === undefined && !plays(noun, role.yearly)) return null;
  if (language === 'en' && noun.word.endsWith('ed')) return null;
  return shifted(
    { ...match, calendar: 'none', symbolic: { type: 'clause', when: 'present' } },
    match.from,
    next + 1,
    { parts: [symbolic.length] },
    left || plays(operator, role.before) ? -1 : 1,
  );
}

/** «پنج سال پیش از هرات …»: five years ago, from Herat. */
function agoOf(match: Match, { length }: Stretch, words: Words): Match {
  const ago = at(words, match.to);
  return {
    ...match,
    to: match.to + 1,
    rule: 'shifted',
    kind: 'DATE',
    symbolic: { type: 'shift', anchor: 'reference', length, direction: -1 },
    cut: ago.to - ago.from - ago.word.indexOf(' '),
  };
}

function canAnchor(symbolic: Symbolic): boolean {
  return ['fields', 'holiday', 'nth', 'cycle', 'weekday', 'within', 'holding'].includes(
    symbolic.type,
  );
}

/** «دو هفته پس از X», "two weeks after X", "for 10 days from X", «بعد أسبوعين من X». */
function lengthBefore(match: Match, words: Words): Match | null {
  let end = match.from - 1;
  let operator = at(words, end);
  // «یک سال پیش از انقلاب ۱۳۵۷», "two weeks after the 2009 election" stand around the event's year.
  if (isYear(match.symbolic) && (operator.entry.event || plays(operator, role.yearly)))
    operator = at(words, --end);
  if (plays(operator, role.the)) operator = at(words, --end);
  const after =
    plays(operator, role.after) || operator.word === 'from' || plays(operator, role.since);
  const before = plays(operator, role.before);
  const ending = endingIn(match, words);
  if (ending) return ending;
  // «سه روز مانده به نوروز»
  if (at(words, end - 1).word === 'مانده' && (operator.word === 'به' || operator.word === 'تا')) {
    const left = lengthEnding(words, end - 1);
    return left && shifted(match, left.from, match.to, left, -1);
  }
  const length = (after || before) && lengthEnding(words, end);
  if (length) {
    const lasts = at(words, length.from - 1);
    if (operator.word === 'from' && plays(lasts, role.forLength)) {
      return {
        ...match,
        from: length.from,
        rule: 'lasting',
        symbolic: lastingFrom(match.symbolic, length),
      };
    }
    if (operator.word === 'since') return null;
    return shifted(match, length.from, match.to, length, before ? -1 : 1);
  }
  // «قبل يومين من X»
  if (plays(operator, role.of)) {
    const inner = lengthEnding(words, end);
    const side = inner && at(words, inner.from - 1);
    if (inner && side && plays(side, role.before | role.after)) {
      return shifted(match, inner.from - 1, match.to, inner, plays(side, role.before) ? -1 : 1);
    }
  }
  return null;
}

function isYear(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.year !== undefined && symbolic.month === undefined;
}

/** «چهار ماه منتهی به X», "the week ending X", "the twelve months to June": a stretch that ends there, with it. */
function endingIn(match: Match, words: Words): Match | null {
  const persian =
    at(words, match.from - 1).word === 'به' && at(words, match.from - 2).word === 'منتهی';
  const end = persian ? match.from - 2 : match.from - 1;
  const unit = at(words, end - 1).entry.unit;
  const to = at(words, end).word === 'to' && isMonthAlone(match.symbolic) && unit !== undefined;
  if (!persian && !to && !endings.has(at(words, end).word)) return null;
  const length =
    lengthEnding(words, end) ??
    (unit?.number === 'one' ? { from: end - 1, parts: [{ amount: 1, unit: unit.unit }] } : null);
  if (!length) return null;
  const before = shiftBy(length.parts, -1, match.symbolic);
  const from = shiftBy([{ amount: 1, unit: grainOf(match.symbolic) }], 1, before);
  const article = plays(at(words, length.from - 1), role.the) ? 1 : 0;
  return {
    ...match,
    from: length.from - article,
    rule: 'ending',
    symbolic: { type: 'span', from, to: match.symbolic, mode: 'stretch' },
  };
}

const endings = new Set(['ending', 'ended']);

function isMonthAlone(symbolic: Symbolic): boolean {
  return symbolic.type === 'fields' && symbolic.month !== undefined && symbolic.day === undefined;
}

/** What the end is one of: the stretch begins with the next such one after as much before it. */
function grainOf(symbolic: Symbolic): Unit {
  if (symbolic.type !== 'fields' || symbolic.day !== undefined) return 'day';
  if (symbolic.month !== undefined) return 'month';
  return symbolic.year !== undefined || symbolic.shortYear !== undefined ? 'year' : 'day';
}

/** «بعد X بأسبوعين», «قبل X بيومين». */
function arabicBehind(match: Match, words: Words): Match | null {
  const side = at(words, match.from - 1);
  if (!plays(side, role.before | role.after)) return null;
  const spaced = at(words, match.to).word === 'ب';
  const start = spaced ? match.to + 1 : match.to;
  if (!spaced && (at(words, start).clitics & clitic.in) === 0) return null;
  const length = lengthAt(words, start);
  if (!length || length.definite !== isDualUnit(words, start)) {
    if (!length || length.definite) return null;
  }
  return shifted(match, match.from - 1, length.to, length, plays(side, role.before) ? -1 : 1);
}

function isDualUnit(words: Words, index: number): boolean {
  return at(words, index).entry.unit?.number === 'dual';
}

/** "18 December for 10 days". */
function lasting(match: Match, words: Words): Match | null {
  if (!plays(at(words, match.to), role.forLength)) return null;
  const length = lengthAt(words, match.to + 1);
  if (!length?.counted) return null;
  return {
    ...match,
    to: length.to,
    rule: 'lasting',
    symbolic: lastingFrom(match.symbolic, length),
  };
}

function lastingFrom(from: Symbolic, length: Pick<WrittenLength, 'parts'>): Symbolic {
  return { type: 'span', from, to: shiftBy(length.parts, 1, from), mode: 'stretch' };
}

function shifted(
  match: Match,
  from: number,
  to: number,
  length: Pick<WrittenLength, 'parts'>,
  direction: -1 | 1,
): Match {
  return {
    ...match,
    from,
    to,
    rule: 'anchored',
    kind: 'DATE',
    symbolic: shiftBy(length.parts, direction, match.symbolic),
    weak: false,
  };
}

/** The longest counted length that ends just before `end`. */
function lengthEnding(words: Words, end: number): (WrittenLength & { from: number }) | null {
  for (let from = Math.max(0, end - longestLength); from < end; from++) {
    const length = lengthAt(words, from);
    if (length?.to === end && (length.counted || isArabicSingular(words, from))) {
      return { ...length, from };
    }
  }
  return null;
}

/** «شهر» alone is one month: «قبل شهر من …». */
function isArabicSingular(words: Words, index: number): boolean {
  const { unit } = at(words, index).entry;
  return unit?.number === 'one' && !unit.definite && at(words, index - 1).entry.role !== undefined;
}
