import { monthYear, numericDate } from './parts.ts';
import type { FormatOptions } from './options.ts';

/**
 * A month of a year: "July 2021", «ژوئیهٔ ۲۰۲۱», «يوليو ٢٠٢١»; numeric 2021-07. Before year 1 the numeric style is the
 * short one, since digits cannot tell an era.
 * @throws RangeError when `month` is not 1–12
 */
export function formatMonth(year: number, month: number, options: FormatOptions): string {
  if (options.style === 'numeric' && year >= 1) return numericDate([year, month], options);
  return monthYear(year, month, options);
}
