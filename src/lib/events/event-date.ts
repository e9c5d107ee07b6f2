import type { Expression, Step } from '../dates/expression.ts';
import { step, value as valueArg } from '../dates/explain/rules.ts';
import { unknownValue } from '../dates/value/make.ts';
import type { Range } from '../text/range.ts';
import type { BoundEvent } from './bound.ts';
import type { EventDate } from './model.ts';
import { boundsOfSpan, lasts, narrowedValue, type Shape, type Span } from './span.ts';
import { backSteps, ownSteps, reasonSteps, type Ties } from './steps.ts';
import { basisOfTies, basisOfWords, isWeaker } from './weaken.ts';

export const undated: EventDate = {
  ...unknownValue,
  words: null,
  at: null,
  calendar: 'none',
  basis: 'outside',
  derivation: [],
};

/** What goes into the date of an event. */
export interface EventEvidence {
  readonly event: BoundEvent;
  readonly text: string;
  /** What the engine makes of its words; `null` where it has none. */
  readonly reading: Expression | null;
  /** What the words and all ties leave of its days. */
  readonly span: Span;
  readonly ties: Ties;
}

/**
 * The date of an event: the days that its words and ties leave, by what right, and every step that leads there.
 * A basis that the editor sets counts where it is weaker; a stronger one is a fault that is found elsewhere.
 */
export function eventDate(evidence: EventEvidence): EventDate {
  const { event, text, reading, span, ties } = evidence;
  const { own, back } = ties;
  const { sidecar } = event;
  const words = reading?.value ?? unknownValue;
  const value = narrowedValue(words, boundsOfSpan(span), shapeOf(event, reading));
  const isNarrowed = value.earliest !== words.earliest || value.latest !== words.latest;

  const basis = reading
    ? basisOfWords(reading.basis, value, isNarrowed)
    : basisOfTies(value, sidecar.modality);
  const set = sidecar.basis;
  const isWeakened = set !== undefined && isWeaker(set, basis);

  const parts = (reading ? 1 : 0) + own.length + back.length;
  const steps: Step[] = [
    ...(reading?.derivation ?? []),
    ...(sidecar['one-of'] ? [step('one-day-of', { value: valueArg(words) })] : []),
    ...own.flatMap(([relation, other]) => ownSteps(relation, other)),
    ...back.flatMap(([relation, other]) => backSteps(relation, other)),
    ...(isNarrowed && parts > 1 ? [step('narrowed', { value: valueArg(value) })] : []),
    ...(isWeakened ? [step('weakened', {})] : []),
    ...reasonSteps(sidecar.reason),
  ];
  const at = event.when ?? event.ties.find(({ offset }) => offset)?.offset?.at ?? null;
  return {
    ...value,
    words: at && wordsAt(text, at),
    at,
    calendar: reading?.calendar ?? 'none',
    basis: isWeakened ? set : basis,
    derivation: withoutRepeats(steps),
  };
}

/** How an event fills the days that its words name, unless its editor knows better. */
export function shapeOf({ sidecar }: BoundEvent, reading: Expression | null): Shape {
  if (sidecar['one-of']) return 'day';
  return reading && lasts(reading.symbolic) ? 'stretch' : 'within';
}

function wordsAt(text: string, at: Range): string {
  return text.slice(at.start, at.end);
}

/** Each step once, where it first stands. */
export function withoutRepeats(steps: readonly Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = JSON.stringify(step);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
