import { calendarOf } from '../dates/calendars/index.ts';
import type { CalendarId } from '../dates/calendars/calendar.ts';
import { addDays } from '../dates/day.ts';
import type { Expression, Step } from '../dates/expression.ts';
import { step, words, year as yearArg } from '../dates/explain/rules.ts';
import type { ResolveContext } from '../dates/resolve/context.ts';
import type { Length, Symbolic } from '../dates/symbolic.ts';
import { rangeValue } from '../dates/value/make.ts';
import type { Range } from '../text/range.ts';
import type { BoundDocument, BoundEvent } from './bound.ts';
import { engineFor, type Engine, type Settled } from './engine.ts';
import { brief } from './fault.ts';
import { overlap } from './ranges.ts';
import type { FaultAt } from './sidecar-faults.ts';
import { reasonSteps } from './steps.ts';

/** What the chains of quotes settle: the words of the events that have one, and the lengths that lead to the year. */
export interface YearSums {
  readonly readings: ReadonlyMap<string, Expression>;
  readonly settled: readonly Settled[];
}

const yearsIn = { year: 1, decade: 10, century: 100 } as const;

function lengthOf(symbolic: Symbolic): Length | null {
  if (symbolic.type === 'stretch' || symbolic.type === 'shift') return symbolic.length;
  return symbolic.type === 'modified' ? lengthOf(symbolic.of) : null;
}

/** A length in whole years; `null` where the words count none. */
function yearsOf(expression: Expression | null): number | null {
  const length = expression && lengthOf(expression.symbolic);
  if (!length || length.amount === null || !(length.unit in yearsIn)) return null;
  return length.amount * yearsIn[length.unit as keyof typeof yearsIn];
}

/**
 * Reads the words of events whose year follows from others: so many years since another year. A chain may go on from
 * an event that has a chain of its own, but not come back to itself.
 */
export function yearSums(
  document: BoundDocument,
  context: ResolveContext,
  fault: FaultAt,
): YearSums {
  const readings = new Map<string, Expression>();
  const settled: Settled[] = [];
  const visiting = new Set<BoundEvent>();
  /** By event, whether it is on no circle and leads to none. */
  const done = new Map<BoundEvent, boolean>();
  const chained = document.events.filter((event) => event.year !== null);

  const visit = (event: BoundEvent): boolean => {
    const { year, when } = event;
    const before = done.get(event);
    if (before !== undefined) return before;
    if (year === null || when === null) return true;
    if (visiting.has(event)) {
      fault(
        [...year.path, 'since'],
        `“${brief(document.text.slice(year.since.start, year.since.end))}”, whose year follows from this event's own`,
        'break the circle: quote words that hold a year',
      );
      return false;
    }
    visiting.add(event);
    const sound = chained
      .filter((other) => other.when && overlap(year.since, other.when))
      .map(visit)
      .every((is) => is);
    visiting.delete(event);
    done.set(event, sound);
    // A sum on a circle would only be reported a second time, for want of a year.
    if (!sound) return false;
    const engine = engineFor(document.text, { ...context, settled });
    const sum = sumOf(document, event, engine, fault);
    if (sum === null) return true;
    settled.push(...sum.settled);
    const reading = engineFor(document.text, { ...context, settled, year: sum.year }).read(when);
    if (reading === null) return true;
    readings.set(event.id, reading);
    settled.push({ ...rangeOf(reading), value: reading.value, derivation: reading.derivation });
    return true;
  };
  chained.forEach(visit);
  return { readings, settled };
}

interface Sum {
  readonly year: NonNullable<ResolveContext['year']>;
  readonly settled: readonly Settled[];
}

function sumOf(
  { text }: BoundDocument,
  { year }: BoundEvent,
  engine: Engine,
  fault: FaultAt,
): Sum | null {
  if (year === null) return null;
  const since = engine.read(year.since);
  const length = engine.read(year.length);
  const start = since && yearNamed(since);
  const count = yearsOf(length);
  const sinceWords = text.slice(year.since.start, year.since.end);
  const lengthWords = text.slice(year.length.start, year.length.end);
  if (start === null) {
    fault(
      [...year.path, 'since'],
      `“${brief(sinceWords)}”, which names no one year`,
      'quote a year',
    );
  }
  if (length === null || count === null) {
    fault(
      [...year.path, 'for'],
      `“${brief(lengthWords)}”, which counts no years`,
      'quote a number of years',
    );
  }
  if (start === null || length === null || count === null) return null;
  const { calendar } = start;
  const sum = start.year + count;
  const steps: Step[] = [
    step('year-by-sum', {
      since: words(sinceWords),
      for: words(lengthWords),
      year: yearArg(sum, calendar),
    }),
    ...reasonSteps(year.reason),
  ];
  const first = calendarOf(calendar).toDay(start.year, 1, 1);
  const next = calendarOf(calendar).toDay(sum + 1, 1, 1);
  const value = first !== null && next !== null ? rangeValue(first, addDays(next, -1)) : null;
  return {
    year: { year: sum, calendar, derivation: steps },
    settled: value ? [{ ...rangeOf(length), value, derivation: steps }] : [],
  };
}

/** The one year that an expression lies in, in its own calendar; `null` where it can lie in several. */
function yearNamed(since: Expression): { year: number; calendar: CalendarId } | null {
  const { earliest, latest } = since.value;
  if (earliest === null || latest === null) return null;
  const calendar = since.calendar === 'none' ? 'gregorian' : since.calendar;
  const { year } = calendarOf(calendar).fromDay(earliest);
  return calendarOf(calendar).fromDay(latest).year === year ? { year, calendar } : null;
}

const rangeOf = ({ start, end }: Expression): Range => ({ start, end });
