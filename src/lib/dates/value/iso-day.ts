import { gregorian } from '../calendars/gregorian.ts';
import type { Day } from '../day.ts';

const form = /^(?:Y(?<long>-?[1-9]\d{4,12})|(?<year>-?\d{4}))-(?<month>\d\d)-(?<day>\d\d)$/;

/**
 * A day as `YYYY-MM-DD` in the proleptic Gregorian calendar. Years before 0 take a minus sign (`-0043-03-15` is in 44
 * BCE), and years of more than four digits a Y, as EDTF writes them (`Y12000-01-01`).
 */
export function isoDay(of: Day): string {
  const { year, month, day } = gregorian.fromDay(of);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const prefix = (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '');
  return `${prefix}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads what `isoDay` writes; `null` for anything else, a day that does not exist included. */
export function readIsoDay(text: string): Day | null {
  const groups = form.exec(text)?.groups;
  if (!groups || groups.year === '-0000') return null;
  return gregorian.toDay(
    Number(groups.long ?? groups.year),
    Number(groups.month),
    Number(groups.day),
  );
}
