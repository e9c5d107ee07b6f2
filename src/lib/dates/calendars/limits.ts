/**
 * The furthest year that the calendars count, either way. Beyond it a day would no longer be a safe integer; EDTF's
 * extended years (`Y170000002`) lie well inside.
 */
export const furthestYear = 9_999_999_999_999;

/** Whether `value` is a whole number from `first` to `last`. */
export function isWhole(value: number, first: number, last: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}

/** Whether `year` and `month` name a month of twelve in a year that the calendars count. */
export function isMonth(year: number, month: number): boolean {
  return isWhole(year, -furthestYear, furthestYear) && isWhole(month, 1, 12);
}
