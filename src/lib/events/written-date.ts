import type { Expression, Step } from '../dates/expression.ts';
import { windowValue } from '../dates/value/make.ts';
import type { BoundDocument, BoundWords } from './bound.ts';
import type { Engine } from './engine.ts';
import { withoutRepeats } from './event-date.ts';
import { brief } from './fault.ts';
import type { EventDate } from './model.ts';
import { anyDay, intersect, type Window } from './narrowing.ts';
import type { FaultAt } from './sidecar-faults.ts';
import { boundsOfSpan, narrowedValue, windowOf, type Span } from './span.ts';
import { backSteps, ownSteps, type Named, type Ties } from './steps.ts';
import { basisOfWords } from './weaken.ts';
import { countsTo, laterThanWords, type Clue } from './written-clues.ts';

/** The day of writing as its own words leave it. */
export interface Writing {
  readonly document: BoundDocument;
  readonly reading: Expression | null;
  /** With what other events told of it before. */
  readonly span: Span;
  /** Without: by its own words alone. */
  readonly told: Span;
  readonly steps: readonly Step[];
}

/**
 * The day of writing by the date that the text bears, the words that it is later than, and those that are counted from
 * it; never wider than it was known before.
 * @param known the day of writing, then the events, as known so far
 * @returns `null`, and a fault, where no day is left
 */
export function writtenSpan(
  document: BoundDocument,
  known: readonly Named[],
  engine: Engine,
  fault: FaultAt,
): Writing | null {
  const { text, written, events } = document;
  const reading = written.words && engine.read(written.words);
  let told = reading ? windowOf(reading.value) : anyDay;
  let window = known[0] ? intersect(told, windowOf(known[0].date)) : told;
  const steps: Step[] = [];

  const apply = (clue: Clue | null, { words, path }: BoundWords): boolean => {
    const quoted = brief(text.slice(words.start, words.end));
    if (clue === null) {
      fault(
        [...path, 'words'],
        `“${quoted}”, in which no date is known`,
        'quote words with a date',
      );
      return true;
    }
    told = clue.narrow(told);
    window = clue.narrow(window);
    steps.push(...clue.steps);
    if (window.min <= window.max) return true;
    fault(
      path,
      `“${quoted}”, which leaves no day of writing`,
      'correct this or what it contradicts',
    );
    return false;
  };
  for (const bound of written.after) {
    if (!apply(laterThanWords(bound, text, engine), bound)) return null;
  }
  for (const count of written.counts) {
    const event = known[events.findIndex(({ id }) => id === count.event) + 1];
    if (count.event === 'written' || !event || event.title === null) {
      fault(
        [...count.path, 'event'],
        `“${count.event}”, which is no event of this document`,
        'write the id of one of its events',
      );
      continue;
    }
    if (!apply(countsTo(count, text, engine, event), count)) return null;
  }
  if (window.min > window.max) {
    const at = written.words ? text.slice(written.words.start, written.words.end) : '';
    fault(
      ['written', 'words'],
      `“${brief(at)}”, against what else is known`,
      'correct the ties to the day of writing',
    );
    return null;
  }
  return { document, reading, span: dayIn(window), told: dayIn(told), steps };
}

function dayIn(window: Window): Span {
  return { begin: window, end: window, isDay: true };
}

/**
 * The date of writing after all ties.
 * @param chainOf the steps to a year that an event rests on, for its number among the spans
 */
export function writtenDate(
  { document, reading, steps }: Writing,
  span: Span,
  { own, back }: Ties,
  chainOf: (node: number) => readonly Step[],
): EventDate {
  const bounds = boundsOfSpan(span);
  const value = reading
    ? narrowedValue(reading.value, bounds, 'day')
    : windowValue(bounds.earliest, bounds.latest);
  const isKnown = value.earliest !== null || value.latest !== null;
  const isNarrowed =
    value.earliest !== reading?.value.earliest || value.latest !== reading.value.latest;
  const at = document.written.words;
  return {
    ...value,
    words: at && document.text.slice(at.start, at.end),
    at,
    calendar: reading?.calendar ?? 'none',
    basis: reading
      ? basisOfWords(reading.basis, value, isNarrowed)
      : isKnown
        ? 'inferred'
        : 'outside',
    derivation: withoutRepeats([
      ...(reading?.derivation ?? []),
      ...own.flatMap(([relation, other]) => [
        ...chainOf(relation.object),
        ...ownSteps(relation, other),
      ]),
      ...steps,
      ...back.flatMap(([relation, other]) => backSteps(relation, other)),
    ]),
  };
}
