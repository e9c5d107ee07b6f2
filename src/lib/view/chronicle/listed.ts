import type { Calendar } from '../../dates/calendars/calendar.ts';
import { formatYear } from '../../dates/format/format-year.ts';
import { calendarFor, type FormatOptions } from '../../dates/format/options.ts';
import type { Day } from '../../dates/day.ts';
import type { Language } from '../../text/language.ts';
import type { EventView } from '../prepare/model.ts';
import type { Selection } from '../selection.svelte.ts';
import { byYear } from './years.ts';

/** Events of one year, with the year in each of the reader's calendars. */
export interface YearList {
  /** `null`: their beginning is open, and `told` is empty. */
  readonly year: number | null;
  readonly told: readonly string[];
  readonly items: readonly EventView[];
  /** How many events stand before them. */
  readonly before: number;
}

/** What the chronicle lists, in its order. */
export interface Listed {
  readonly years: readonly YearList[];
  readonly dated: readonly EventView[];
  readonly undated: readonly EventView[];
}

/**
 * What a reader has chosen to be listed, in the words of `language`.
 * @param startOf the first day that an event can be, or `null` where that end is open
 */
export function listedBy(
  selection: Pick<Selection, 'calendars' | 'rangeOnly' | 'inRange' | 'dated' | 'undated'>,
  language: Language,
  startOf: (event: EventView) => Day | null,
): Listed {
  const { calendars, rangeOnly } = selection;
  const dated = rangeOnly ? selection.inRange : selection.dated;
  // Years of three calendars are told apart by their eras; the usual two by what they are.
  const era = calendars.includes('lunar-hijri');
  const styles = calendars.map((calendar): FormatOptions => ({ calendar, language, era }));
  const codecs = styles.map(calendarFor);
  /** A year, or the years from one to another, in the calendar that stands at `place` in the reader's order. */
  const years = (place: number, from: number, to: number): string => {
    const style = styles[place] as FormatOptions;
    const last = formatYear(to, style);
    return from === to ? last : `${formatYear(from, { ...style, era: false })} – ${last}`;
  };
  let before = 0;
  return {
    years: byYear(dated, startOf, codecs[0] as Calendar, codecs.slice(1)).map(({ span, items }) => {
      const list = {
        year: span && span.year,
        told: span
          ? [[span.year, span.year] as const, ...span.beside].map(([a, b], i) => years(i, a, b))
          : [],
        items,
        before,
      };
      before += items.length;
      return list;
    }),
    dated,
    undated: rangeOnly ? [] : selection.undated,
  };
}
