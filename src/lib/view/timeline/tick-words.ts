import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { day as asDay, weekdayOf } from '../../dates/day.ts';
import { formatMonth } from '../../dates/format/format-month.ts';
import { formatYear } from '../../dates/format/format-year.ts';
import { calendarFor, type FormatOptions } from '../../dates/format/options.ts';
import { monthAlone } from '../../dates/format/parts.ts';
import { weekdayName } from '../../dates/format/weekday-names.ts';
import type { Language } from '../../text/language.ts';
import type { Measure } from '../../timeline/measure.ts';
import type { TickText } from '../../timeline/tick-labels.ts';
import type { UnitName } from '../../timeline/units.ts';
import type { Window } from '../../timeline/window.ts';
import { digits } from '../numbers.ts';

/** Ways to word an axis's ticks, from the longest to the shortest. */
export interface TickWords {
  readonly major: readonly TickText[];
  readonly minor: readonly TickText[];
}

export interface TickWordsOptions {
  /** Whether days are named by their weekday too: once is enough for all axes. */
  readonly weekdays: boolean;
  /** Whether the first label tells the era, where nothing beside the axis tells the calendar. */
  readonly era: boolean;
  /** Writes a name as the reader's region has it. */
  readonly told: (name: string) => string;
}

const optionsOf = (calendar: CalendarId, language: Language) =>
  [
    { calendar, language },
    { calendar, language, style: 'short' },
  ] as const satisfies readonly FormatOptions[];

/**
 * The words of an axis: years by their number, months by name, days by number. The first label of an axis of months
 * tells the year too, and so does each one that begins a year. Years between years stay unnamed: where they had room they
 * would all be major ticks.
 */
export function tickWords(
  calendar: CalendarId,
  language: Language,
  { weekdays, era, told }: TickWordsOptions,
): TickWords {
  const [long, short] = optionsOf(calendar, language);

  const framed =
    (options: FormatOptions): TickText =>
    ({ unit, fields: { year, month } }, first) => {
      const own = { ...options, era: era && first };
      if (unit !== 'month') return formatYear(year, own);
      return told(
        first || month === 1 ? formatMonth(year, month, own) : monthAlone(month, options),
      );
    };
  const divided =
    (options: FormatOptions): TickText =>
    ({ unit, fields: { month, day } }) => {
      if (unit === 'day' || unit === 'week') return digits(language, day);
      return unit === 'month' || unit === 'quarter' ? told(monthAlone(month, options)) : '';
    };
  const withWeekday =
    (style: 'short' | 'narrow'): TickText =>
    (tick, first) => {
      const text = divided(long)(tick, first);
      if (tick.unit !== 'day') return text;
      return `${weekdayName(weekdayOf(tick.day), language, style)} ${text}`;
    };

  return {
    major: [framed(long), framed(short)],
    minor: [
      ...(weekdays ? [withWeekday('short'), withWeekday('narrow')] : []),
      divided(long),
      divided(short),
    ],
  };
}

/** px between a tick and its label, and after it. */
const around = 11;
/** Years never stand closer than this, in px. */
const leastRoom = 56;

/**
 * The px that a major tick of a unit needs for its name in the shortest wording, wherever in the window it stands: years
 * before the first tell their era, and the month that begins a year tells the year.
 */
export function majorRoom(
  calendar: CalendarId,
  language: Language,
  window: Window,
  measure: Measure,
): (unit: UnitName) => number {
  const [, short] = optionsOf(calendar, language);
  const yearAt = (at: number): number => calendarFor(short).fromDay(asDay(Math.floor(at))).year;
  const years = [yearAt(window.start), yearAt(window.end)];
  const roomOf = (texts: readonly string[]): number =>
    Math.max(leastRoom, ...texts.map((text) => measure(text) + around));
  return (unit) => {
    if (unit !== 'month') return roomOf(years.map((year) => formatYear(year, short)));
    const months = Array.from({ length: 12 }, (_, i) => monthAlone(i + 1, short));
    return roomOf([...months, ...years.map((year) => formatMonth(year, 1, short))]);
  };
}
