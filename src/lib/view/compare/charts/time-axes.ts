import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import { calendarFor } from '../../../dates/format/options.ts';
import type { Language } from '../../../text/language.ts';
import { timeScale, type TimeDirection, type TimeScale } from '../../../timeline/scale.ts';
import { ticks, type Tick } from '../../../timeline/ticks.ts';
import { weekOf } from '../../../timeline/week.ts';
import type { Window } from '../../../timeline/window.ts';
import { estimateWidth } from '../../timeline/measure-text.ts';
import { majorRoom } from '../../timeline/tick-words.ts';

export interface TimeAxes {
  readonly scale: TimeScale;
  readonly axes: readonly { readonly calendar: CalendarId; readonly ticks: readonly Tick[] }[];
}

/** The axes of a window in each calendar, laid out for `width` px. */
export function timeAxes(
  window: Window,
  width: number,
  direction: TimeDirection,
  calendars: readonly CalendarId[],
  language: Language,
): TimeAxes {
  const scale = timeScale(window, width, direction);
  const axes = calendars.map((calendar) => ({
    calendar,
    ticks: ticks(calendarFor({ calendar, language }), scale, {
      majorSpacing: majorRoom(calendar, language, window, estimateWidth),
      weekStart: weekOf(language, calendar).start,
    }),
  }));
  return { scale, axes };
}
