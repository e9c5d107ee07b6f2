/** Day, month and year put together; each language has its own grammar between them. */
import { monthName } from './month-names.ts';
import { formatYear } from './format-year.ts';
import { number, type FormatOptions } from './options.ts';

function nameOf(month: number, options: FormatOptions): string {
  const style = options.style === 'long' || options.style === undefined ? 'long' : 'short';
  return monthName(options.calendar, month, options.language, style);
}

/**
 * A Persian date before its year: «ژوئیهٔ ۲۰۲۱». After a silent «ه» the ezafe is written, with a hamza; the «ه» of
 * «مه» is sounded and takes none.
 */
export function withEzafe(text: string): string {
  return text.replace(/(?<!(?:^| )م)ه$/, 'ه\u0654');
}

/** An Arabic month after a number or a preposition: «ذو الحجة» becomes «ذي الحجة», behind a dash too. */
export function genitive(text: string): string {
  return text.replace(/(?<=^|– ?)ذو /g, 'ذي ');
}

/** "July", «ژوئیه», «يوليو». */
export function monthAlone(month: number, options: FormatOptions): string {
  return nameOf(month, options);
}

/** "10 July", «۱۰ ژوئیه», «١٠ يوليو». */
export function dayMonth(day: number, month: number, options: FormatOptions): string {
  return `${number(day, options)} ${genitive(nameOf(month, options))}`;
}

function withYear(text: string, year: number, options: FormatOptions): string {
  const before = options.language === 'fa' ? withEzafe(text) : text;
  return `${before} ${formatYear(year, options)}`;
}

/** "July 2021", «ژوئیهٔ ۲۰۲۱», «يوليو ٢٠٢١». */
export function monthYear(year: number, month: number, options: FormatOptions): string {
  return withYear(nameOf(month, options), year, options);
}

/** "10 July 2021", «۱۰ ژوئیهٔ ۲۰۲۱», «١٠ يوليو ٢٠٢١». */
export function dayMonthYear(
  day: number,
  month: number,
  year: number,
  options: FormatOptions,
): string {
  return withYear(dayMonth(day, month, options), year, options);
}

/**
 * Year first, two digits each, in every language: ISO's hyphens for the Gregorian calendar in English, else the slash.
 * Between Arabic digits a hyphen would let a right-to-left line turn the parts around; a slash keeps them together.
 */
export function numericDate(parts: readonly [number, ...number[]], options: FormatOptions): string {
  const separator = options.language === 'en' && options.calendar === 'gregorian' ? '-' : '/';
  const [year, ...rest] = parts;
  return [number(year, options, 4), ...rest.map((part) => number(part, options, 2))].join(
    separator,
  );
}
