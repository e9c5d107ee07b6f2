import type { Symbolic, Unit } from '../../symbolic.ts';
import { runningUnitAt } from '../grammar/running.ts';
import type { Match, Refiner } from '../match.ts';
import { at, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralBefore, place, skipTieBack } from './neighbours.ts';

/**
 * The first or last few units of something: "the first six months of 2020", «شش ماه نخست امسال», «الأشهر الستة الأولى من
 * العام الماضي». It is the stretch from the first of them to the last.
 */
export const few: Refiner = {
  id: 'few',
  refine(matches, words) {
    const result: Match[] = [];
    for (const match of matches)
      place(result, before(match, words) ?? running(match, words) ?? match);
    return result;
  },
};

/** "the first six months of the year", «شش ماه نخست سال»: of the unit that now is in. */
function running(match: Match, words: Words): Match | null {
  if (match.symbolic.type !== 'stretch' || match.symbolic.direction === 1) return null;
  const side = at(words, match.to).word;
  const behind = persianFirst.has(side) || persianLast.has(side) || arabicSides.has(side);
  const unit = runningUnitAt(words, behind ? match.to + 1 : match.to);
  if (!unit) return null;
  const { from, to, symbolic } = unit;
  return before({ ...match, from, to, symbolic }, words);
}

const arabicSides = new Set(['الاولی', 'الاخیره']);

/** A year has no more days. */
const mostUnits = 366;

interface Few {
  readonly from: number;
  readonly count: number;
  readonly unit: Unit;
  readonly last: boolean;
}

function before(match: Match, words: Words): Match | null {
  const { symbolic } = match;
  if (!['fields', 'cycle', 'within'].includes(symbolic.type)) return null;
  const end = skipTieBack(words, match.from);
  const found =
    ahead(words, end) ?? persian(words, end) ?? arabic(words, end) ?? arabicAhead(words, end);
  if (!found || found.count < 2 || found.count > mostUnits) return null;
  const nth = (n: number): Symbolic => ({ type: 'nth', n, unit: found.unit, of: symbolic });
  const [from, to] = found.last ? [nth(-found.count), nth(-1)] : [nth(1), nth(found.count)];
  return {
    ...match,
    from: found.from,
    rule: 'few',
    kind: 'DATE',
    symbolic: { type: 'span', from, to, mode: 'stretch' },
    weak: false,
  };
}

/** "first six months", "last three days". */
function ahead(words: Words, end: number): Few | null {
  const unit = unitAt(words, end - 1);
  const count = unit && numeralBefore(words, end - 1);
  if (!unit || !count || count.ordinal) return null;
  const side = at(words, count.from - 1);
  const last = side.word === 'last' || side.word === 'final';
  if (!last && side.word !== 'first') return null;
  const from = count.from - 1;
  return {
    from: plays(at(words, from - 1), role.the) ? from - 1 : from,
    count: count.value,
    unit,
    last,
  };
}

/** «شش ماه نخست», «سه روز پایانی». */
function persian(words: Words, end: number): Few | null {
  const side = at(words, end - 1).word;
  const last = persianLast.has(side);
  const unit = last || persianFirst.has(side) ? unitAt(words, end - 2) : null;
  const count = unit && numeralBefore(words, end - 2);
  return unit && count && !count.ordinal
    ? { from: count.from, count: count.value, unit, last }
    : null;
}

const persianFirst = new Set(['نخست', 'اول', 'ابتدایی', 'ابتدای', 'اغازین']);
const persianLast = new Set(['پایانی', 'اخر', 'انتهایی']);

/** «الأشهر الستة الأولى», «الأيام الثلاثة الأخيرة». */
function arabic(words: Words, end: number): Few | null {
  const side = at(words, end - 1).word;
  const last = side === 'الاخیره' || side === 'الاواخر';
  if (!last && side !== 'الاولی' && side !== 'الاوائل') return null;
  const count = numeralBefore(words, end - 1);
  if (!count || count.ordinal) return null;
  // «العشر الأواخر من رمضان» are days, or their nights.
  if (side === 'الاواخر' || side === 'الاوائل')
    return { from: count.from, count: count.value, unit: 'day', last };
  const unit = unitAt(words, count.from - 1);
  return unit ? { from: count.from - 1, count: count.value, unit, last } : null;
}

/** «أول شهرين من 2024», «آخر ثلاثة أيام من العام». */
function arabicAhead(words: Words, end: number): Few | null {
  const { unit } = at(words, end - 1).entry;
  if (!unit || unit.definite) return null;
  const dual = unit.number === 'dual';
  const count = dual ? null : numeralBefore(words, end - 1);
  const head = dual ? end - 1 : (count?.from ?? end);
  const side = at(words, head - 1).word;
  const last = side === 'اخر';
  if ((!last && side !== 'اول') || (!dual && (!count || count.ordinal))) return null;
  return { from: head - 1, count: count?.value ?? 2, unit: unit.unit, last };
}

function unitAt(words: Words, index: number): Unit | null {
  const { unit } = at(words, index).entry;
  return unit && unit.number !== 'dual' && !at(words, index).entry.pre ? unit.unit : null;
}
