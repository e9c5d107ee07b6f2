import type { Length, Unit } from '../../symbolic.ts';
import { at, clitic, is, isMark, plays, type Words } from '../token.ts';
import { role } from '../words/role.ts';
import { numeralAt } from './numeral.ts';

/** A counted or uncounted length: "three weeks", «شهرين», «سالها», "1 year 2 months". */
export interface WrittenLength {
  readonly to: number;
  /** At least one; several for "1 year, 2 months". */
  readonly parts: readonly Length[];
  /** With a number, a dual or an article for "one"; else a bare plural or a bare singular. */
  readonly counted: boolean;
  /** The unit stands in the plural or dual form or with a number. */
  readonly plural: boolean;
  readonly definite: boolean;
}

/** Units smaller than a decade by which a half can be counted. */
const halves: Partial<Record<Unit, Length>> = {
  century: { amount: 50, unit: 'year' },
  decade: { amount: 5, unit: 'year' },
  year: { amount: 6, unit: 'month' },
  month: { amount: 15, unit: 'day' },
};

/** The length that begins at `index`; `null` when there is none. */
export function lengthAt(words: Words, index: number): WrittenLength | null {
  const first = simpleLengthAt(words, index);
  if (!first) return null;
  let { to } = first;
  const parts = [...first.parts];
  // «سنة وثلاثة أشهر»: with what is counted behind it the singular is one.
  const attached =
    (at(words, first.to).clitics & clitic.and) !== 0 && !first.definite && !first.plural;
  for (let count = 0; count < 3 && (first.counted || attached); count++) {
    const next = skipJoint(words, to);
    const more = simpleLengthAt(words, next);
    if (!more?.counted || !smaller(more.parts[0], parts[parts.length - 1])) break;
    parts.push(...more.parts);
    to = more.to;
  }
  return { ...first, to, parts, counted: first.counted || parts.length > first.parts.length };
}

const order: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
];

function smaller(one: Length | undefined, other: Length | undefined): boolean {
  return !!one && !!other && order.indexOf(one.unit) > order.indexOf(other.unit);
}

function skipJoint(words: Words, index: number): number {
  let next = index;
  if (isMark(at(words, next), ',،')) next++;
  if (plays(at(words, next), role.and)) next++;
  if (isMark(at(words, next), '+')) next++;
  return next;
}

function simpleLengthAt(words: Words, index: number): WrittenLength | null {
  const first = at(words, index);
  const own = first.entry.unit;
  if (own && (first.mask & is.weak) === 0) {
    if (own.number === 'dual') return withHalf(words, make(index + 1, 2, own, true, true));
    const after = numeralAt(words, index + 1);
    // «الأسابيع الثلاثة», «شهر واحد»
    if (after && after.digits === 0 && isArabic(first.word)) {
      if (own.number === 'many' && own.definite && !after.ordinal && after.value < 100) {
        return make(after.to, after.value, own, true, true);
      }
      if (own.number === 'one' && !own.definite && after.value === 1 && !after.ordinal) {
        return make(after.to, 1, own, true, true);
      }
    }
    const bare = make(
      index + 1,
      own.number === 'many' ? null : 1,
      own,
      false,
      own.number === 'many',
    );
    return own.number === 'one' && !own.definite && isArabic(first.word)
      ? withHalf(words, bare)
      : bare;
  }
  if (plays(first, role.half)) {
    const unit = at(words, index + 1).entry.unit;
    const half = unit && halves[unit.unit];
    return half
      ? { to: index + 2, parts: [half], counted: true, plural: true, definite: false }
      : null;
  }
  const amount = amountAt(words, index);
  if (!amount) return null;
  let next = amount.to;
  const fraction = halfBefore(words, next);
  if (fraction && amount.value !== null) {
    const { unit } = at(words, fraction).entry;
    const half = unit && halves[unit.unit];
    if (unit && half) {
      const whole = make(fraction + 1, amount.value, unit, true, true);
      return { ...whole, parts: [...whole.parts, half] };
    }
  }
  // "two-year", "3 calendar months"
  if (isMark(at(words, next), '-') && !at(words, next).gap) next++;
  const unitToken = at(words, next);
  const { unit } = unitToken.entry;
  // «مدن عدة يوم …»: "several" takes the plural in Arabic.
  if (amount.value === null && unit?.number === 'one' && first.word === 'عده') return null;
  if (!unit || unit.number === 'dual' || (unit.definite && !isMark(at(words, next - 1), '-')))
    return null;
  return withHalf(words, make(next + 1, amount.value, unit, true, true));
}

/** The unit behind "and a half" of "two and a half decades", «دو و نیم سال»; `null` where there is none. */
function halfBefore(words: Words, index: number): number | null {
  const and = pastHyphen(words, index);
  if (!plays(at(words, and), role.and)) return null;
  const article = pastHyphen(words, and + 1);
  const half = plays(at(words, article), role.one) ? pastHyphen(words, article + 1) : article;
  return plays(at(words, half), role.half) ? pastHyphen(words, half + 1) : null;
}

/** "two-and-a-half-year" */
function pastHyphen(words: Words, index: number): number {
  const token = at(words, index);
  return isMark(token, '-') && !token.gap && !at(words, index + 1).gap ? index + 1 : index;
}

/** A number, a decimal, "a", "few" («چند»: no number). */
export function amountAt(words: Words, index: number): { to: number; value: number | null } | null {
  const first = at(words, index);
  if (plays(first, role.few)) {
    const unitNext = plays(at(words, index + 1), role.of) ? index + 2 : index + 1;
    return { to: unitNext, value: first.entry.cardinal ?? null };
  }
  if (plays(first, role.one) && at(words, index + 1).entry.scale === undefined) {
    return { to: index + 1, value: 1 };
  }
  const number = numeralAt(words, index);
  if (!number || number.ordinal || number.value <= 0) return null;
  // «۱۰:۳۰ روز جمعه»: minutes.
  if (number.digits > 0 && !first.gap && isMark(at(words, index - 1), ':')) return null;
  const point = at(words, number.to);
  const fraction = at(words, number.to + 1);
  if (
    number.digits > 0 &&
    isMark(point, '.٫') &&
    !point.gap &&
    fraction.value >= 0 &&
    !fraction.gap
  ) {
    const digits = fraction.to - fraction.from;
    return { to: number.to + 2, value: number.value + fraction.value / 10 ** digits };
  }
  return { to: number.to, value: number.value };
}

function make(
  to: number,
  amount: number | null,
  unit: { readonly unit: Unit; readonly times?: number; readonly definite: boolean },
  counted: boolean,
  plural: boolean,
): WrittenLength {
  const times = unit.times ?? 1;
  return {
    to,
    parts: [{ amount: amount === null ? null : amount * times, unit: unit.unit }],
    counted,
    plural,
    definite: unit.definite,
  };
}

/** "and a half", «و نیم», «ونصف». */
function withHalf(words: Words, length: WrittenLength): WrittenLength {
  const [only] = length.parts;
  const half = only && halves[only.unit];
  if (!half) return length;
  let next = length.to;
  const attached = (at(words, next).clitics & clitic.and) !== 0;
  if (!attached) {
    if (!plays(at(words, next), role.and)) return length;
    next++;
    if (plays(at(words, next), role.one)) next++;
  }
  const follows = at(words, next + 1).entry.unit;
  if (!plays(at(words, next), role.half) || (follows && !follows.definite)) return length;
  // «شهرا ونصف الشهر»
  const again = at(words, next + 1).entry.unit;
  const to = again?.definite && again.unit === only.unit ? next + 2 : next + 1;
  return { ...length, to, parts: [...length.parts, half], counted: true };
}

function isArabic(word: string): boolean {
  return word.charCodeAt(0) >= 0x600;
}

/** Whether a counted unit ends at `index`: «ده روز» of «ده روز اول محرم», «الأيام العشرة» of «الأيام العشرة الأولى من محرم». */
export function endsCount(words: Words, index: number): boolean {
  const last = at(words, index);
  const other = at(words, index - 1);
  if (last.entry.unit) return (other.mask & is.number) !== 0 && other.entry.ordinal === undefined;
  return last.entry.cardinal !== undefined && other.entry.unit?.number === 'many';
}
