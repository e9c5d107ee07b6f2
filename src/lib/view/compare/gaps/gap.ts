import { calendars as codecs } from '../../../dates/calendars/index.ts';
import type { CalendarId } from '../../../dates/calendars/calendar.ts';
import { day, type Day } from '../../../dates/day.ts';
import { compareSpans, type Comparison } from '../../../events/compare/order.ts';
import { periodBetween, type Period } from '../../../events/compare/period.ts';
import type { Distance } from '../../../events/narrowing.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';
import type { KnownBetween, TieView } from '../../prepare/compare/known-views.ts';

/** A stretch that is as long as the least, or the most, of what lies between two events. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** Its length in each of the shown calendars, in their order. */
  readonly periods: readonly (Period & { readonly calendar: CalendarId })[];
}

/** How one event stands to another. */
export interface Gap extends Comparison {
  readonly a: ComparedEvent;
  readonly b: ComparedEvent;
  /** From the last day of the earlier to the first of the later; `null` where no two days give it. */
  readonly least: Stretch | null;
  readonly most: Stretch | null;
  /** Ties of the document that tell more than the dates. */
  readonly ties: readonly TieView[];
  /** Whether order and days cannot be told at all. */
  readonly isUntold: boolean;
}

/** What gaps depend on besides the events. */
export interface Counting {
  readonly context: boolean;
  readonly calendars: readonly CalendarId[];
  readonly known: readonly KnownBetween[];
}

/** Distances as the second of two events has them to the first. */
function mirrored(distances: readonly Distance[]): readonly Distance[] {
  const turned = (point: number): number => (point + 2) % 4;
  return distances.map(({ from, to, least }) => ({ from: turned(from), to: turned(to), least }));
}

/** What the ties of a document tell of two events, from the first to the second. */
function knownOf(a: string, b: string, { context, known }: Counting) {
  const found = known.find((pair) => [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b));
  const side = found?.[context ? 'context' : 'text'];
  if (!found || !side) return { distances: [], ties: [] };
  return found.a === a ? side : { ...side, distances: mirrored(side.distances) };
}

function stretchOf(
  from: number,
  to: number,
  length: number | null,
  calendars: readonly CalendarId[],
): Stretch | null {
  // Ties may keep the two from lying as near, or as far, as their dates by themselves would let them.
  if (length === null || length <= 0 || to - from !== length) return null;
  const days = { from: day(from), to: day(to) };
  return {
    ...days,
    periods: calendars.map((calendar) => ({
      calendar,
      ...periodBetween(codecs[calendar], days.from, days.to),
    })),
  };
}

/** How the first of two events stands to the second. */
export function gapBetween(a: ComparedEvent, b: ComparedEvent, counting: Counting): Gap {
  const { context, calendars } = counting;
  const [one, other] = [a, b].map(({ span }) => (context ? span.context : span.text));
  if (!one || !other) throw new RangeError('two events are compared');
  const { distances, ties } = knownOf(a.event.id, b.event.id, counting);
  const comparison = compareSpans(one, other, distances);
  const { order, leaning, apart } = comparison;
  const side = leaning ?? order;
  const [earlier, later] = side === 'after' ? [other, one] : [one, other];
  const isSided = side === 'before' || side === 'after';
  const stretch = (from: number, to: number, length: number | null): Stretch | null =>
    isSided ? stretchOf(from, to, length, calendars) : null;
  return {
    ...comparison,
    a,
    b,
    ties,
    least: stretch(earlier.end.max, later.begin.min, apart.least),
    most: stretch(earlier.end.min, later.begin.max, apart.most),
    isUntold: order === 'unknown' && apart.how === 'unknown',
  };
}

/** Each pair of events once: the first of the rows with each that follows it, and so on. */
export function gapsAmong(
  rows: readonly ComparedEvent[],
  counting: Counting,
): readonly (readonly Gap[])[] {
  return rows.slice(0, -1).map((a, i) => rows.slice(i + 1).map((b) => gapBetween(a, b, counting)));
}
