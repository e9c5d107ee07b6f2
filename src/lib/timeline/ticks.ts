import type { Calendar, YearMonthDay } from '../dates/calendars/calendar.ts';
import { weekdayOf, type Day, type Weekday } from '../dates/day.ts';
import { chooseTiers, ladderOf } from './ladder.ts';
import type { TimeScale } from './scale.ts';
import type { Unit, UnitName } from './units.ts';
import { furthestDay } from './window.ts';
import { yearGroups } from './year-groups.ts';

/** A boundary on an axis. Its line stands at `scale.x(tick.day)`, where the day begins. */
export interface Tick {
  readonly day: Day;
  /** The unit that this tier of the axis counts. */
  readonly unit: UnitName;
  /** How many of that unit lie between two ticks of the tier. */
  readonly step: number;
  /** The coarsest unit that begins on this day: `year` at 1 January though the tier counts months. */
  readonly rank: UnitName;
  readonly major: boolean;
  /** In the axis's calendar. Years are astronomical, so that a label has to turn 0 into 1 BCE. */
  readonly fields: YearMonthDay;
}

/** The least px between two ticks: where days are wider than this, each has its own. */
export const closest = 18;

export interface TickOptions {
  /** Least distance of two major ticks, in px, always or by their unit: room for its name. Default 56. */
  readonly majorSpacing?: number | ((unit: UnitName) => number);
  /** Least distance of any two ticks, in px. Default `closest`. */
  readonly minorSpacing?: number;
  /** Default 1, Monday. */
  readonly weekStart?: Weekday;
}

const largeUnits = [
  ['millennium', yearGroups(1000)],
  ['century', yearGroups(100)],
  ['decade', yearGroups(10)],
] as const;

function rankOf(of: Day, { year, month, day }: YearMonthDay, weekStart: Weekday): UnitName {
  if (day !== 1) return weekdayOf(of) === weekStart ? 'week' : 'day';
  if (month !== 1) return month % 3 === 1 ? 'quarter' : 'month';
  for (const [name, groups] of largeUnits) {
    if (groups.firstYear(groups.groupOf(year)) === year) return name;
  }
  return 'year';
}

/** Boundaries of `minor` that stand at least `apart` days from every boundary of the other tier. */
function between(majors: readonly Day[], minors: readonly Day[], apart: number): readonly Day[] {
  let next = 0;
  return minors.filter((minor) => {
    while (next < majors.length && (majors[next] as Day) <= minor) next += 1;
    const before = majors[next - 1] ?? -Infinity;
    const after = majors[next] ?? Infinity;
    return minor - before >= apart && after - minor >= apart;
  });
}

/**
 * The ticks of one calendar over the scale's window, in order: the finest two tiers that keep the spacing. Each stands
 * on a boundary of its unit, and no two are closer than `minorSpacing`, or, both major, than `majorSpacing`. The first
 * is the major tick at or before the window's start, so that its label can say where one is; all others lie inside.
 * None where a window shows more time than ticks can be told apart in, or lies beyond `furthestDay`.
 */
export function ticks(
  calendar: Calendar,
  scale: TimeScale,
  options: TickOptions = {},
): readonly Tick[] {
  const { majorSpacing = 56, minorSpacing = closest, weekStart = 1 } = options;
  const major = typeof majorSpacing === 'number' ? () => majorSpacing : majorSpacing;
  const spacing = { major, minor: Math.min(minorSpacing, major('year')) };
  const tiers = chooseTiers(ladderOf(calendar, weekStart), scale.pxPerDay, spacing);
  const start = Math.max(scale.window.start, -furthestDay);
  const end = Math.min(scale.window.end, furthestDay);
  if (!tiers || start >= end) return [];

  const tick = (unit: Unit, major: boolean) => (of: Day) => {
    const fields = calendar.fromDay(of);
    return {
      day: of,
      unit: unit.name,
      step: unit.step,
      rank: rankOf(of, fields, weekStart),
      major,
      fields,
    };
  };
  // A major tick past either end still keeps minor ones near the end away, so that panning makes none come and go.
  const before = tiers.major.floor(start);
  const inside = tiers.major.range(start, end);
  const majors = [...(inside[0] === before ? [] : [before]), ...inside, tiers.major.ceil(end)];
  const shown = majors.filter((of) => of < end).map(tick(tiers.major, true));
  if (!tiers.minor) return shown;
  const apart = spacing.minor / scale.pxPerDay;
  const minors = between(majors, tiers.minor.range(start, end), apart).map(
    tick(tiers.minor, false),
  );
  return [...shown, ...minors].sort((a, b) => a.day - b.day);
}
