import type { Fields, Symbolic } from '../../symbolic.ts';
import { isDayWord } from '../grammar/day.ts';
import type { Match, Refiner } from '../match.ts';
import { at, isMark, type Words } from '../token.ts';
import { dayBefore, skipTieBack, tied } from './neighbours.ts';

/**
 * A date whose year or month another expression beside it tells: "March last year", «7 تیر سال گذشته», "20th of next month",
 * «نیمه اول امسال», "March in a year".
 */
export const within: Refiner = {
  id: 'within',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches) {
      const previous = result[result.length - 1];
      const joined = previous && join(previous, match, words);
      if (joined) {
        result[result.length - 1] = joined;
        continue;
      }
      result.push(dayOfMonth(match, previous?.to ?? 0, words));
    }
    return result;
  },
};

function join(first: Match, second: Match, words: Words): Match | null {
  const place = placeOf(second.symbolic);
  if (!place || !tied(words, first.to, second.from)) return null;
  if (isMark(at(words, first.to), '،,') && second.symbolic.type === 'fields') return null;
  const { symbolic } = first;
  const made = needsPlace(symbolic, second.symbolic)
    ? ({ type: 'within', inner: symbolic, of: place } as const)
    : null;
  return made && { ...first, to: second.to, symbolic: made, weak: false };
}

/** What can hold a date without a year: a year, a decade, a century, or a quarter's year. */
function placeOf(symbolic: Symbolic): Symbolic | null {
  if (symbolic.type === 'cycle' && !symbolic.part && symbolic.month === undefined) {
    return ['year', 'decade', 'century', 'half', 'quarter', 'month'].includes(symbolic.unit)
      ? symbolic
      : null;
  }
  if (symbolic.type === 'fields') return isOnlyYear(symbolic) ? symbolic : null;
  if (symbolic.type === 'shift' && symbolic.length.unit === 'year') {
    return { type: 'holding', unit: 'year', of: symbolic };
  }
  return null;
}

function isOnlyYear(fields: Fields): boolean {
  return (
    (fields.year !== undefined || fields.shortYear !== undefined) &&
    fields.month === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    fields.day === undefined
  );
}

function needsPlace(inner: Symbolic, place: Symbolic): boolean {
  const yearly = !(place.type === 'cycle' && place.unit === 'month');
  if (inner.type === 'holiday')
    return inner.year === undefined && inner.offset === undefined && yearly;
  if (inner.type !== 'fields') return false;
  if (inner.year !== undefined || inner.shortYear !== undefined) return false;
  if (inner.decade !== undefined || inner.century !== undefined) return false;
  if (!yearly) return inner.half !== undefined && inner.month === undefined;
  if (inner.shortDecade !== undefined) return place.type === 'cycle' && place.unit === 'century';
  return (
    inner.month !== undefined ||
    inner.season !== undefined ||
    inner.quarter !== undefined ||
    inner.half !== undefined
  );
}

/** "the 20th of next month", «سوم همین ماه», «التاسع عشر من هذا الشهر». */
function dayOfMonth(match: Match, limit: number, words: Words): Match {
  const { symbolic } = match;
  if (symbolic.type !== 'cycle' || symbolic.unit !== 'month' || symbolic.part || symbolic.month) {
    return match;
  }
  const end = skipTieBack(words, match.from);
  const day = dayBefore(words, end);
  if (!day || day.from < limit) return match;
  const before = at(words, day.from - 1);
  const counts = before.entry.unit?.unit !== 'day' && before.entry.unit !== undefined;
  if (day.ordinal && counts) return match;
  // «روز ماه گذشته» has no number; "3 last months" no day.
  if (end === match.from && !day.ordinal && day.digits === 0) return match;
  const from = isDayWord(words, day.from - 1) ? day.from - 1 : day.from;
  return {
    ...match,
    from: Math.max(from, limit),
    rule: 'day-of-month',
    symbolic: { type: 'nth', n: day.day, unit: 'day', of: symbolic },
  };
}
