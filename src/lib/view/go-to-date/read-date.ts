/** Reads a date that someone types: the date engine, in all three languages. Fetched when it is first needed. */
import type { CalendarId } from '../../dates/calendars/calendar.ts';
import { explain } from '../../dates/explain/index.ts';
import type { Day } from '../../dates/day.ts';
import type { Expression, Step } from '../../dates/expression.ts';
import { extract } from '../../dates/extract.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import { dayValue } from '../../dates/value/make.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { languages, type Language } from '../../text/language.ts';
import { daysOfValue, type DaysOfValue } from './days-of-value.ts';

/** One way to read the words: a value that has a place on the axis, and by what reason it is not the first choice. */
export interface DateReading {
  readonly value: DateValue;
  readonly days: DaysOfValue;
  readonly reason: string | null;
}

/** Why words have no place on the axis: they say nothing, a length, what returns, no year, or lie too far away. */
export type Unread = 'unreadable' | 'lengthOnly' | 'recurring' | 'unfixed' | 'tooFar';

export type DateAnswer =
  | { readonly unread: Unread }
  | {
      readonly unread: null;
      readonly best: DateReading;
      /** Other readings, the likelier first; none that covers the same days as another. */
      readonly others: readonly DateReading[];
      /** The words that were read, where there were others besides. */
      readonly words: string | null;
      /** Whether the reading counts from the reference. */
      readonly relative: boolean;
      /** The month, or the day of it, that the words name without a year; `null` where they do not. */
      readonly yearless: Yearless | null;
    };

/** A month of a calendar, or a day of it. */
export interface Yearless {
  readonly calendar: CalendarId;
  readonly month: number;
  readonly day: number | null;
}

interface Candidate {
  readonly language: Language;
  readonly expression: Expression;
}

/** How many readings are offered besides the best. */
const mostOthers = 4;

/**
 * What typed words can mean, in the order of likelihood.
 *
 * @param text as it was typed
 * @param home the language of the interface, in which words of no language of their own (1403, 3/4/2021) are read first
 * @param today the day from which "last week" counts
 */
export function readDate(text: string, home: Language, today: Day): DateAnswer {
  const candidates = inOrder(text, home).flatMap((language) => {
    const reference = { value: dayValue(today), derivation: [] };
    return extract(text, language, { language, reference }).map((expression) => ({
      language,
      expression,
    }));
  });
  // Stable: of two that read as much, the language that was tried first stays first.
  const sorted = candidates.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const found = sorted.find(({ expression }) => expression.value.edtf !== null) ?? sorted[0];
  if (!found) return { unread: 'unreadable' };

  const { expression } = found;
  const readings = distinct([
    ...readingsOf(expression, home),
    ...sorted.flatMap((one) => readingsOf(one.expression, home)),
  ]);
  const best = readings[0];
  if (!best) return { unread: whyNot(expression) };
  const isWhole = expression.text.length >= text.trim().length;
  return {
    unread: null,
    best: { ...best, reason: null },
    others: readings.slice(1, 1 + mostOthers),
    words: isWhole ? null : expression.text,
    relative: isRelative(expression),
    yearless: yearlessOf(expression),
  };
}

/** The language that the letters are of, then that of the interface, then the others. */
function inOrder(text: string, home: Language): readonly Language[] {
  const own = /\p{L}/u.test(text) ? guessLanguage(text) : home;
  return [...new Set([own, home, ...languages])];
}

const lengthOf = ({ expression }: Candidate): number => expression.end - expression.start;

function readingsOf({ value, alternatives }: Expression, home: Language): DateReading[] {
  const told = (reason: Step): string => explain(reason, home);
  return [
    { value, reason: null },
    ...alternatives.map((one) => ({ value: one.value, reason: told(one.reason) })),
  ].flatMap((one) => {
    const days = daysOfValue(one.value);
    return days && days !== 'too far' ? [{ ...one, days }] : [];
  });
}

function distinct(readings: readonly DateReading[]): DateReading[] {
  const known = new Map<string, DateReading>();
  for (const reading of readings) {
    const key = `${reading.days.from}/${reading.days.to}`;
    const before = known.get(key);
    // Of two that say the same, the one with its reason.
    if (!before || (before.reason === null && reading.reason !== null)) known.set(key, reading);
  }
  return [...known.values()];
}

function whyNot({ kind, value }: Expression): Unread {
  if (kind === 'DURATION') return 'lengthOnly';
  if (kind === 'SET') return 'recurring';
  return daysOfValue(value) === 'too far' ? 'tooFar' : 'unfixed';
}

function yearlessOf({ symbolic, derivation }: Expression): Yearless | null {
  const isAlone = derivation.some(({ rule }) => rule.startsWith('alone-means'));
  if (!isAlone || symbolic.type !== 'fields' || symbolic.month === undefined) return null;
  return { calendar: symbolic.calendar, month: symbolic.month, day: symbolic.day ?? null };
}

/** Whether the words were read from the reference: "last week", "10 July". */
function isRelative({ derivation }: Expression): boolean {
  return derivation.some(
    ({ rule }) => rule === 'counts-from-reference' || rule.startsWith('alone-means'),
  );
}
