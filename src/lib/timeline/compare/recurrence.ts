import type { Calendar } from '../../dates/calendars/calendar.ts';
import { arcOf, type Arc } from '../../events/compare/season.ts';
import type { Bounds } from '../window.ts';
import { day, type Day } from '../../dates/day.ts';

/** So much of a year counts as one time of it: a quarter. */
const season = 1 / 4;

/** The closest that events come to one another in the year that repeats. */
export interface Recurrence {
  /** How many have a time of the year at all. */
  readonly placed: number;
  /** The most of them that lie, with all days they can mean, within one quarter of the year. */
  readonly together: number;
  /** In how many years these took place. */
  readonly years: number;
  /** Days on which their stretch of the year begins and ends; each in a year of its own. */
  readonly first: Day;
  readonly last: Day;
}

interface Placed {
  readonly arc: Arc;
  readonly bounds: Bounds;
}

/**
 * How many of some events share a time of the year, from the first and last days that each can touch. `null` for those
 * of which nothing bounds a side; so is the answer where no event has a time of the year. Of as large groups the one that
 * takes the least of the year counts.
 */
export function recurrenceOf(
  events: readonly (Bounds | null)[],
  calendar: Calendar,
): Recurrence | null {
  const placed = events.flatMap((bounds): Placed[] => {
    const arc = bounds && arcOf(calendar, day(bounds.from), day(bounds.to));
    return arc ? [{ arc, bounds }] : [];
  });
  const groups = placed.map((start) => {
    const ends = placed.map(({ arc, bounds }) => {
      const later = (arc.from - start.arc.from + 1) % 1;
      return { bounds, end: later + arc.to - arc.from };
    });
    const members = ends.filter(({ end }) => end <= season).sort((a, b) => a.end - b.end);
    return { start, members, length: members.at(-1)?.end ?? 0 };
  });
  groups.sort((a, b) => b.members.length - a.members.length || a.length - b.length);
  const best = groups[0];
  if (!best) return null;
  const { bounds } = best.start;
  const years = new Set(best.members.map((one) => calendar.fromDay(day(one.bounds.from)).year));
  return {
    placed: placed.length,
    together: Math.max(1, best.members.length),
    years: Math.max(1, years.size),
    first: day(bounds.from),
    last: day(best.members.at(-1)?.bounds.to ?? bounds.to),
  };
}
