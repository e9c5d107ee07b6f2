import type { Calendar } from '../../../dates/calendars/calendar.ts';
import { monthStarts } from '../../../events/compare/season.ts';
import { yearX, type YearDrawing } from '../../../timeline/compare/year-place.ts';
import type { Measure } from '../../../timeline/measure.ts';
import { share } from '../../timeline/share.ts';

/** Where the months of a year begin, and where it ends, as shares of the drawing's width. */
export function monthLines(calendar: Calendar, drawing: YearDrawing): readonly string[] {
  return monthStarts(calendar).map((start) => share(yearX(start, drawing), drawing.width));
}

/** Free px between the names of two months. */
const apart = 8;

export interface MonthPlace {
  /** 1–12. */
  readonly month: number;
  readonly text: string;
  /** Its middle, as a share of the drawing's width. */
  readonly x: string;
}

/**
 * The months of a year that have room for a name, each with its middle: all of them, in the longest wording that fits, or
 * else every second or third from the first.
 * @param wordings give the name of a month, from the longest to the shortest
 */
export function monthPlaces(
  calendar: Calendar,
  drawing: YearDrawing,
  wordings: readonly ((month: number) => string)[],
  measure: Measure,
): readonly MonthPlace[] {
  const starts = monthStarts(calendar).slice(0, -1);
  const room = (drawing.width - 2 * drawing.margin) / starts.length;
  const all = starts.map((_, i) => i + 1);
  const fits = (step: number) => (nameOf: (month: number) => string) =>
    all.every((month) => measure(nameOf(month)) + apart <= step * room);
  const step = [1, 2, 3].find((one) => wordings.some(fits(one))) ?? 3;
  const nameOf = wordings.find(fits(step)) ?? wordings.at(-1) ?? String;
  return starts.flatMap((start, i) => {
    if (i % step !== 0) return [];
    const middle = (start + (monthStarts(calendar)[i + 1] ?? 1)) / 2;
    return [{ month: i + 1, text: nameOf(i + 1), x: share(yearX(middle, drawing), drawing.width) }];
  });
}
