import type { Day } from '../day.ts';
import type { YearMonthDay } from './calendar.ts';

/**
 * Year, month and day of a day by the host's Intl, in UTC, for tests to compare with; far slower than the calendars.
 * @throws RangeError when the host does not know the calendar
 */
export function intlCalendar(name: string): (of: Day) => YearMonthDay {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  if (format.resolvedOptions().calendar !== name) {
    throw new RangeError(`this host's Intl has no calendar "${name}"`);
  }
  return (of) => {
    // Month first, whatever the calendar: en writes 1/13/1403 AP.
    const [month, day, year] = format.format(of * 86_400_000).split(/[/ ]/);
    return { year: Number(year), month: Number(month), day: Number(day) };
  };
}
