import { weekdayOf } from '../../dates/day.ts';
import { formatMonth } from '../../dates/format/format-month.ts';
import { formatYear } from '../../dates/format/format-year.ts';
import type { FormatOptions } from '../../dates/format/options.ts';
import { monthAlone } from '../../dates/format/parts.ts';
import { weekdayName } from '../../dates/format/weekday-names.ts';
import type { Language } from '../../text/language.ts';
import type { TickText } from '../../timeline/tick-labels.ts';
import type { MainCalendar } from '../prepare/model.ts';
import { digits } from '../numbers.ts';

/** Ways to word an axis's ticks, from the longest to the shortest. */
export interface TickWords {
  readonly major: readonly TickText[];
  readonly minor: readonly TickText[];
}

/**
 * The words of an axis: years by their number, months by name, days by number. The first label of an axis of months
 * tells the year too, and so does each one that begins a year.
 */
export function tickWords(calendar: MainCalendar, language: Language): TickWords {
  const long: FormatOptions = { calendar, language };
  const short: FormatOptions = { calendar, language, style: 'short' };

  const framed =
    (options: FormatOptions): TickText =>
    ({ unit, fields: { year, month } }, first) => {
      if (unit !== 'month') return formatYear(year, options);
      return first || month === 1 ? formatMonth(year, month, options) : monthAlone(month, options);
    };
  const divided =
    (options: FormatOptions): TickText =>
    ({ unit, fields: { year, month, day } }) => {
      if (unit === 'day' || unit === 'week') return digits(language, day);
      if (unit === 'month' || unit === 'quarter') return monthAlone(month, options);
      return formatYear(year, options);
    };
  const withWeekday: TickText = (tick, first) =>
    tick.unit === 'day'
      ? `${weekdayName(weekdayOf(tick.day), language, 'short')} ${digits(language, tick.fields.day)}`
      : divided(long)(tick, first);

  return {
    major: [framed(long), framed(short)],
    minor: [withWeekday, divided(long), divided(short)],
  };
}
