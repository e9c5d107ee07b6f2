import type { Calendar } from '../../dates/calendars/calendar.ts';
import { arcOf, type Arc } from '../../events/compare/season.ts';
import { mirrorOf, type Item } from '../drawn.ts';
import type { Mark } from '../mark.ts';
import { timeScale, type TimeDirection } from '../scale.ts';

/** Where an event stands in the year that repeats, in shares of it: what is past 1 lies at the start of the year. */
export interface YearPlace {
  readonly mark: Mark;
  /** What the mark itself covers. It may begin past 1, where the days it can mean begin before the turn of the year. */
  readonly core: Arc;
  /** All days that it can mean. */
  readonly arc: Arc;
}

/**
 * Where a mark stands in a calendar's year; `null` where it can be any time of it: it takes a whole year or more, or is
 * open on a side.
 */
export function yearPlaceOf(mark: Mark, calendar: Calendar): YearPlace | null {
  const arc = arcOf(calendar, mark.earliest, mark.latest);
  const core = arc && arcOf(calendar, mark.from, mark.to);
  if (!core) return null;
  const turn = core.from < arc.from ? 1 : 0;
  return { mark, core: { from: core.from + turn, to: core.to + turn }, arc };
}

/** How a year is drawn: `margin` px are free on either side of it. */
export interface YearDrawing {
  readonly width: number;
  readonly margin: number;
  readonly direction: TimeDirection;
  /** Least width of a mark, in px. */
  readonly dot: number;
}

/** Where a share of the year stands, in px from the left. */
export function yearX(share: number, { width, margin, direction }: YearDrawing): number {
  const forward = margin + share * (width - 2 * margin);
  return direction === 'ltr' ? forward : width - forward;
}

/**
 * The signs of an event in the year: one, or, where it goes on over the turn of the year, the same one twice, a year
 * apart; each is cut by the edge of the drawing, so that what runs out on one side comes in on the other.
 */
export function yearItems(place: YearPlace, drawing: YearDrawing): readonly Item[] {
  const { width, margin, direction, dot } = drawing;
  const mirror = mirrorOf(timeScale({ start: 0, end: 1 }, width, direction));
  const px = (share: number): number => margin + share * (width - 2 * margin);
  const { mark, core, arc } = place;
  const at = (years: number): Item => {
    const [start, end] = [px(core.from - years), px(core.to - years)];
    const half = Math.max(mark.shape === 'stretch' ? end - start : 0, dot) / 2;
    const centre = (start + end) / 2;
    const band = mirror.span({ left: px(arc.from - years), right: px(arc.to - years) });
    const wider = arc.from < core.from || arc.to > core.to;
    return {
      mark,
      ...mirror.span({ left: centre - half, right: centre + half }),
      row: 0,
      y: 0,
      band: wider ? { ...band, fadeLeft: false, fadeRight: false } : null,
      textual: null,
      among: [],
      label: null,
    };
  };
  return arc.to > 1 ? [at(0), at(1)] : [at(0)];
}
