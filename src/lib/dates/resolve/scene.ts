/** What a rule is told, and what it answers. */
import type { CalendarId } from '../calendars/calendar.ts';
import type { Day } from '../day.ts';
import type { Basis, Step, Tense } from '../expression.ts';
import type { Symbolic } from '../symbolic.ts';
import type { Language } from '../../text/language.ts';
import type { DateValue } from '../value/date-value.ts';
import type { Time } from './time.ts';

/** An earlier expression that words such as "then" can point at. */
export interface Mention {
  readonly words: string;
  readonly value: DateValue;
  readonly basis: Basis;
  /** Whether it names a day of a month and stands near enough that "the 5th" after it is of the same month. */
  readonly lendsMonth: boolean;
}

/** A year that other words give to a date without one, and how. */
export interface YearSource {
  readonly year: number;
  readonly calendar: CalendarId;
  readonly steps: readonly Step[];
}

/** Where an expression stands. A window of reference makes two scenes, one for its first day and one for its last. */
export interface Scene {
  readonly language: Language;
  /** The expression as written. */
  readonly words: string;
  /** The day from which relative words count; `null` when it, or this end of its window, is not known. */
  readonly now: Day | null;
  /** What is known of that day altogether; `null` when nothing is. */
  readonly reference: DateValue | null;
  readonly mention: Mention | null;
  /** The end of the mention that belongs to this scene. */
  readonly mentionDay: Day | null;
  readonly tense: Tense | null;
  /** Whether the expression stands alone, without a sentence around it. */
  readonly alone: boolean;
  /** The year that other words of the text give to a month, or a day of a month; `null` when they give none. */
  yearFor(calendar: CalendarId, month?: number, day?: number): YearSource | null;
}

/** What a value rests on beside its own words. `outside`: on something that the text does not tell. */
export type Need = 'reference' | 'mention' | 'document' | 'outside';

export interface Other {
  readonly time: Time;
  readonly reason: Step;
}

/** What a rule makes of a symbolic value in a scene. */
export interface Reading {
  readonly time: Time;
  readonly steps: readonly Step[];
  readonly needs: readonly Need[];
  readonly others: readonly Other[];
}

/** Resolves a symbolic value inside another one. */
export type Resolve = (symbolic: Symbolic, scene: Scene) => Reading;

/** A reading from its parts; what is left out is empty. */
export function reading(
  time: Time,
  steps: readonly Step[],
  needs: readonly Need[] = [],
  others: readonly Other[] = [],
): Reading {
  return { time, steps, needs, others };
}

/** What either of two values rests on, each once. */
export function allNeeds(first: readonly Need[], second: readonly Need[]): readonly Need[] {
  const more = second.filter((need) => !first.includes(need));
  return more.length === 0 ? first : [...first, ...more];
}

/** The same reading with further steps behind its own. */
export function andThen(from: Reading, time: Time, steps: readonly Step[]): Reading {
  return { ...from, time, steps: [...from.steps, ...steps] };
}
