import type { Weekday } from '../day.ts';
import type { Language } from '../../text/language.ts';

/** From Sunday, as `Weekday` counts. */
const long: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
};

/** The name of a weekday. The short form is shorter in English only: Persian and Arabic do not shorten it in a date. */
export function weekdayName(
  weekday: Weekday,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const name = long[language][weekday];
  if (name === undefined) throw new RangeError(`no such weekday: ${String(weekday)}`);
  return style === 'short' && language === 'en' ? name.slice(0, 3) : name;
}
