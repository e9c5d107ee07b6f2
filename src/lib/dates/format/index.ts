/** Dates in words: three calendars, three languages, from our own tables. */
export { formatDay, type DayOptions } from './format-day.ts';
export { formatMonth } from './format-month.ts';
export { formatRange, formatWindow } from './format-range.ts';
export { formatValue } from './format-value.ts';
export { formatYear } from './format-year.ts';
export { monthName } from './month-names.ts';
export { numeralsOf, writeDigits, type Numerals } from './numerals.ts';
export type { FormatOptions } from './options.ts';
export { weekdayName } from './weekday-names.ts';
