import type { Calendar } from '../dates/calendars/calendar.ts';
import type { Weekday } from '../dates/day.ts';
import { unitOf, type Unit, type UnitName } from './units.ts';

/** The rungs of an axis, from the finest unit to the coarsest. */
const rungs: readonly (readonly [UnitName, number])[] = [
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['quarter', 1],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['decade', 1],
  ['decade', 2],
  ['decade', 5],
  ['century', 1],
  ['century', 2],
  ['century', 5],
  ['millennium', 1],
  ['millennium', 2],
  ['millennium', 5],
  ['millennium', 10],
  ['millennium', 20],
  ['millennium', 50],
];

const yearsIn: Partial<Record<UnitName, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

const ladders = new WeakMap<Calendar, Map<Weekday, readonly Unit[]>>();

/** All units an axis of `calendar` may be divided by, from the finest to the coarsest; the same list at every call. */
export function ladderOf(calendar: Calendar, weekStart: Weekday): readonly Unit[] {
  const byWeek = ladders.get(calendar) ?? new Map<Weekday, readonly Unit[]>();
  ladders.set(calendar, byWeek);
  const found = byWeek.get(weekStart);
  if (found) return found;
  const ladder = rungs.map(([name, step]) => unitOf(calendar, name, { step, weekStart }));
  byWeek.set(weekStart, ladder);
  return ladder;
}

/** The ticks of an axis: `major` ones that name where one is, and finer ones between them. */
export interface Tiers {
  readonly major: Unit;
  readonly minor: Unit | null;
}

/** Weeks and quarters divide other units; no reader takes them as the frame. Days alone say too little. */
function canFrame(unit: Unit): boolean {
  return unit.name === 'month' || unit.name in yearsIn;
}

/**
 * Whether each boundary of `major` is one of `minor` too, or `minor` is a week, which keeps its own step through months.
 * In years, weeks would be days of months that nothing names.
 */
function nests(major: Unit, minor: Unit): boolean {
  if (minor.leastDays >= major.leastDays) return false;
  if (minor.name === 'week' || minor.name === 'day') return major.name === 'month';
  const years = yearsIn[minor.name];
  if (years === undefined) return true;
  return (((yearsIn[major.name] ?? 0) * major.step) / (years * minor.step)) % 1 === 0;
}

/**
 * The finest tiers whose ticks keep the spacing asked for: days or weeks in months, months or quarters in years, years
 * in tens, and so on. Spacings are in px, that of major ticks by their unit; `null` when even the coarsest unit stands
 * too close.
 */
export function chooseTiers(
  ladder: readonly Unit[],
  pxPerDay: number,
  spacing: { readonly major: (unit: UnitName) => number; readonly minor: number },
): Tiers | null {
  for (const unit of ladder) {
    const px = unit.leastDays * pxPerDay;
    // Years that have room to be named stand on their own: every one alike, rather than each second one bold.
    if (unit.name in yearsIn && px >= spacing.major(unit.name)) return { major: unit, minor: null };
    if (px < spacing.minor) continue;
    const major = ladder.find(
      (other) =>
        canFrame(other) &&
        nests(other, unit) &&
        other.leastDays * pxPerDay >= spacing.major(other.name),
    );
    if (major) return { major, minor: unit };
  }
  return null;
}
