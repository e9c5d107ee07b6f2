import type { Direction, Length, Stretch, Symbolic, Unit } from '../dates/symbolic.ts';

/** The fewest and the most days that a length can have; `most` may be Infinity. */
interface Days {
  readonly least: number;
  readonly most: number;
}

/** How many days one event comes after or before another. */
export interface Offset extends Days {
  /** 1: the words count on; −1: they count back; `null`: they do not say. */
  readonly direction: Direction | null;
}

const monthsIn: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
};
const yearsIn: Readonly<Partial<Record<Unit, number>>> = { year: 1, decade: 10, century: 100 };

/**
 * The fewest and the most days of `amount` units. A month has 28 to 31 days, a run of months at most three days less or
 * four more than the mean; one year in four is a leap year, now and then one fewer (1900; 1408 AP after 1403).
 */
function daysIn(amount: number, unit: Unit): Days {
  if (unit === 'day') return { least: amount, most: amount };
  if (unit === 'week' || unit === 'weekend') return { least: 7 * amount, most: 7 * amount };
  const years = yearsIn[unit];
  if (years !== undefined) {
    const count = amount * years;
    const leaps = {
      least: Math.max(0, Math.floor(count * 0.2425) - 1),
      most: Math.ceil(count / 4),
    };
    return { least: 365 * count + leaps.least, most: 365 * count + leaps.most };
  }
  const count = amount * (monthsIn[unit] ?? 1);
  const mean = count * 30.436875;
  return {
    least: Math.max(28 * count, Math.floor(mean) - 3),
    most: Math.min(31 * count, Math.ceil(mean) + 4),
  };
}

/** An uncounted plural ("weeks later") is at least two of them, without an upper limit. */
function daysOf({ amount, unit }: Length): Days {
  return amount === null ? { least: daysIn(2, unit).least, most: Infinity } : daysIn(amount, unit);
}

/** "About" is taken to be within a quarter of the length. */
function bounded({ least, most }: Days, bound: Stretch['bound']): Days {
  switch (bound) {
    case 'more-than':
      return { least, most: Infinity };
    case 'less-than':
      return { least: 0, most };
    case 'about':
      return { least: Math.floor(least * 0.75), most: Math.ceil(most * 1.25) };
    case undefined:
      return { least, most };
  }
}

/**
 * How far the words of an offset lead: «بعد ذلك بأسبوعين» is 14 days, "a month later" 28 to 31, "the next week" a day of
 * the week after the anchor's, 1 to 13 days. `null` where the words hold no length of time.
 */
export function offsetOf(symbolic: Symbolic): Offset | null {
  switch (symbolic.type) {
    case 'shift':
      return { ...daysOf(symbolic.length), direction: symbolic.direction };
    case 'stretch':
      return { ...bounded(daysOf(symbolic.length), symbolic.bound), direction: symbolic.direction };
    case 'cycle': {
      const steps = Math.abs(symbolic.offset);
      if (steps === 0) return null;
      const direction = symbolic.offset > 0 ? 1 : -1;
      if (symbolic.unit === 'day') return { least: steps, most: steps, direction };
      const least = steps === 1 ? 1 : daysIn(steps - 1, symbolic.unit).least + 1;
      return { least, most: daysIn(steps + 1, symbolic.unit).most - 1, direction };
    }
    case 'vague':
      if (symbolic.when === 'later') return { least: 0, most: Infinity, direction: 1 };
      if (symbolic.when === 'earlier') return { least: 0, most: Infinity, direction: -1 };
      return null;
    case 'modified': {
      const offset = offsetOf(symbolic.of);
      if (offset === null || symbolic.modifier !== 'about') return offset;
      return { ...offset, ...bounded(offset, 'about') };
    }
    default:
      return null;
  }
}
