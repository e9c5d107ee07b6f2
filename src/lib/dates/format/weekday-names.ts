import type { Weekday } from '../day.ts';
import type { Language } from '../../text/language.ts';

/** From Sunday, as `Weekday` counts. */
const long: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
};

/** The letters that head the columns of a calendar on the wall. */
const narrow: Readonly<Record<Exclude<Language, 'en'>, string>> = { fa: 'یدسچپجش', ar: 'حنثرخجس' };

/**
 * The name of a weekday. The short form is shorter in English only: Persian and Arabic do not shorten it in a date. The
 * narrow one, of a letter or two, is for where days stand in a row.
 * @throws RangeError when there is no such weekday
 */
export function weekdayName(
  weekday: Weekday,
  language: Language,
  style: 'long' | 'short' | 'narrow' = 'long',
): string {
  const name = long[language][weekday];
  if (name === undefined) throw new RangeError(`no such weekday: ${String(weekday)}`);
  if (language === 'en') return style === 'long' ? name : name.slice(0, style === 'short' ? 3 : 2);
  return style === 'narrow' ? narrow[language].charAt(weekday) : name;
}
