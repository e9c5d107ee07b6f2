import type { Expression } from '../dates/expression.ts';
import type { Bounds } from '../dates/value/bounds.ts';
import type { BoundDocument } from './bound.ts';
import { dateRound, type Dates, type Round } from './date-round.ts';
import { engineFor, type Settled } from './engine.ts';
import { undated } from './event-date.ts';
import { readingFaults } from './reading-faults.ts';
import { isInside, isSame } from './ranges.ts';
import type { EventDate } from './model.ts';
import type { Range } from '../text/range.ts';
import type { SidecarPath } from './read-sidecar.ts';
import { valueOf } from './span.ts';

export interface Dated extends Dates, Pick<Round, 'relations'> {
  readonly expressions: readonly Expression[];
}

/** Rounds after which dates that still move never come to rest. */
const patience = 32;

/**
 * The dates of a document and of its events, worked out from the quoted words and the ties alone. What is known of the
 * day of writing dates relative words, these date events, and events tell of the day of writing: so it goes round until
 * nothing changes. Windows only ever narrow, and the order of events and ties does not matter.
 * @returns `null`, and faults, where the words or the ties do not hold
 */
export function dateEvents(document: BoundDocument): Dated | null {
  let known: Dates = { written: undated, events: document.events.map(() => undated) };
  for (let round = 0; round < patience; round++) {
    const faults: Parameters<BoundDocument['fault']>[] = [];
    const next = dateRound(document, known, (...fault) => faults.push(fault));
    const isSettled = next !== null && sameDates(known, next);
    if (next === null || isSettled) {
      if (next) faults.push(...readingFaults(document, next));
      for (const fault of faults) document.fault(...fault);
      return next && faults.length === 0
        ? { ...next, expressions: expressionsOf(document, next) }
        : null;
    }
    known = next;
  }
  document.fault(
    firstTies(document),
    'ties that push one another on without end',
    'take out one of the ties between events that are dated from the day of writing',
  );
  return null;
}

function sameDates(a: Dates, b: Dates): boolean {
  return JSON.stringify([a.written, a.events]) === JSON.stringify([b.written, b.events]);
}

function firstTies({ events }: BoundDocument): SidecarPath {
  return events.find(({ ties }) => ties.length > 0)?.path ?? ['written'];
}

/**
 * The expressions of the whole document, in agreement with its events: words that an event is dated by, and that do not
 * state their date by themselves, have the event's. Page furniture has no dates.
 */
function expressionsOf(document: BoundDocument, round: Round): Expression[] {
  const { text, boilerplate } = document;
  const dated = withoutConflicts(wordsOfEvents(document, round));
  const inferred = dated.filter(({ date }) => date.basis === 'inferred');
  const settled: Settled[] = [
    ...(round.context.settled ?? []),
    ...inferred.map(({ start, end, date }) => ({
      start,
      end,
      value: valueOf(date),
      derivation: date.derivation,
    })),
  ];
  return engineFor(text, { ...round.context, settled })
    .expressions.filter((expression) => !boilerplate.some((range) => isInside(expression, range)))
    .map((expression) => {
      const event = dated.find((words) => isSame(words, expression));
      if (!event) return expression;
      const { basis, derivation } = event.date;
      return { ...expression, value: valueOf(event.date), basis, derivation };
    });
}

type DatedWords = Range & { readonly date: EventDate };

/** The words that date events and mean more, or less, through their ties than by themselves. */
function wordsOfEvents(
  { events }: BoundDocument,
  { readings, events: dates }: Round,
): DatedWords[] {
  return events.flatMap(({ ties }, index) => {
    const date = dates[index]!;
    const reading = readings[index];
    const at = reading ?? ties.find((tie) => tie.offset)?.offset?.at;
    // Words that state a date mean it whatever became of the event.
    if (!at || reading?.basis === 'stated') return [];
    if (reading && sameBounds(reading.value, date)) return [];
    return [{ start: at.start, end: at.end, date }];
  });
}

/** Words that several events are dated by have a value of their own only where these agree. */
function withoutConflicts(all: readonly DatedWords[]): DatedWords[] {
  return all.filter(
    (one) => !all.some((other) => isSame(one, other) && !sameBounds(one.date, other.date)),
  );
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
