/** What the words of a text tell of the day on which it was written, beside the date that it may bear. */
import type { Day } from '../dates/day.ts';
import type { Expression, Step } from '../dates/expression.ts';
import { step, text as textArg, value, words as wordsArg } from '../dates/explain/rules.ts';
import type { Bounds } from '../dates/value/bounds.ts';
import { dayValue } from '../dates/value/make.ts';
import type { BoundWords } from './bound.ts';
import { daysThatName } from './counts.ts';
import type { Engine } from './engine.ts';
import { intersect, type Window } from './narrowing.ts';
import { valueOf, windowOf } from './span.ts';
import { reasonSteps, type Named } from './steps.ts';
import { narrowInYear, type PartOfYear } from './year-round.ts';

/** One thing that narrows the window of the day of writing, and how it is told. */
export interface Clue {
  readonly narrow: (window: Window) => Window;
  readonly steps: readonly Step[];
}

/** A month, or a day of it, without a year: it counts within the year of writing. `null` for everything else. */
function partOfYear({ symbolic }: Expression): PartOfYear | null {
  if (symbolic.type !== 'fields' || symbolic.month === undefined) return null;
  const { calendar, month, day = null, year, shortYear } = symbolic;
  return year === undefined && shortYear === undefined ? { calendar, month, day } : null;
}

/**
 * The day of writing lies in a later day, month or year than the words name.
 * `null` where the words name none that ends.
 */
export function laterThanWords(
  { words, reason }: BoundWords,
  text: string,
  engine: Engine,
): Clue | null {
  const expression = engine.read(words);
  if (!expression) return null;
  const steps = [
    step('written-later-than', {
      words: wordsArg(text.slice(words.start, words.end)),
      value: value(expression.value),
    }),
    ...reasonSteps(reason),
  ];
  const part = partOfYear(expression);
  if (part) return { steps, narrow: (window) => narrowInYear(window, part) };
  const { latest } = expression.value;
  if (latest === null) return null;
  return { steps, narrow: (window) => intersect(window, { min: latest + 1, max: Infinity }) };
}

/**
 * The words, counted from the day of writing, name days of an event.
 * @param event the event with its days as known so far
 */
export function countsTo(
  { words, reason }: BoundWords,
  text: string,
  engine: Engine,
  event: Named,
): Clue {
  const named = (on: Day): Bounds => {
    const expression = engine.readAlone(words, {
      reference: { value: dayValue(on), derivation: [] },
    });
    return expression
      ? hull([expression, ...expression.alternatives].map(({ value }) => value))
      : open;
  };
  const days = daysThatName(named, windowOf(event.date));
  const steps =
    event.title === null
      ? []
      : [
          step('counts-from-writing', {
            words: wordsArg(text.slice(words.start, words.end)),
            title: textArg(event.title),
            value: value(valueOf(event.date)),
          }),
        ];
  return { narrow: (window) => intersect(window, days), steps: [...steps, ...reasonSteps(reason)] };
}

const open: Bounds = { earliest: null, latest: null };

/** All readings together: a week may begin on one day or another. */
function hull(bounds: readonly Bounds[]): Bounds {
  const windows = bounds.map(windowOf);
  const min = Math.min(...windows.map((window) => window.min));
  const max = Math.max(...windows.map((window) => window.max));
  return {
    earliest: Number.isFinite(min) ? (min as Day) : null,
    latest: Number.isFinite(max) ? (max as Day) : null,
  };
}
