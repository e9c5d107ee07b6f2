/**
 * The only time type of the program: whole days since 1970-01-01 in the proleptic Gregorian calendar.
 * No `Date` and no host time zone takes part in arithmetic.
 */
export type Day = number & { readonly __brand: 'Day' };

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Brands a whole number as a day.
 * @throws RangeError when `count` is not a safe integer
 */
export function day(count: number): Day {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of days: ${count}`);
  return count as Day;
}

/** The day `count` days after `from`; a negative count goes back. */
export function addDays(from: Day, count: number): Day {
  return day(from + count);
}

/** The day of the week. 1970-01-01 was a Thursday. */
export function weekdayOf(of: Day): Weekday {
  return ((((of + 4) % 7) + 7) % 7) as Weekday;
}
