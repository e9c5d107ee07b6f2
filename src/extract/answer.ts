import type { Day } from '../lib/dates/day.ts';
import { explain } from '../lib/dates/explain/index.ts';
import { explainLoser } from '../lib/dates/explain/trace/explain-trace.ts';
import type { Basis, Expression, ExpressionKind, Step } from '../lib/dates/expression.ts';
import { extract, extractTraced } from '../lib/dates/extract.ts';
import type { Loser } from '../lib/dates/find/trace.ts';
import type { Trace } from '../lib/dates/find/traced.ts';
import type { ResolveContext } from '../lib/dates/resolve/context.ts';
import type { Symbolic } from '../lib/dates/symbolic.ts';
import type { DateValue } from '../lib/dates/value/date-value.ts';
import { isoDay } from '../lib/dates/value/iso-day.ts';
import { dayValue } from '../lib/dates/value/make.ts';
import { guessLanguage } from '../lib/text/guess-language.ts';
import type { Language } from '../lib/text/language.ts';
import type { Document } from './document.ts';
import type { Options } from './options.ts';

/** A rule that was applied, and what it did as a sentence. */
export interface Told {
  readonly rule: string;
  readonly text: string;
}

/** A date value with ISO days for its bounds. */
export interface Days {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A form that read some words too, and why it lost; `by` is the form or pass that it lost to. */
export interface Lost extends Pick<Loser, 'start' | 'end' | 'text' | 'symbolic' | 'by'> {
  readonly form: string;
  readonly reason: Told;
}

/** One expression as the command writes it. */
export interface Answer extends Days {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly calendar: Expression['calendar'];
  readonly basis: Basis;
  readonly kind: ExpressionKind;
  /** Readings that lost; absent where there was none. */
  readonly alternatives?: readonly (Days & { readonly reason: Told })[];
  readonly derivation: readonly Told[];
  /** With `--explain`: the form that won, what it made of the words before they were given days, and the forms that lost. */
  readonly form?: string;
  readonly symbolic?: Symbolic;
  readonly lost?: readonly Lost[];
}

/** A document that has been read. */
export interface Reading {
  readonly id: Document['id'];
  readonly language: Language;
  readonly date: Day | null;
  readonly expressions: readonly (Expression & { readonly trace?: Trace })[];
  /** Readings of words that belong to no expression; `[]` where no explanation was asked for. */
  readonly dropped: readonly Loser[];
}

/** Reads a document; what it does not say itself is as the options have it. */
export function readingOf(document: Document, options: Options): Reading {
  const language = document.language ?? options.language ?? guessLanguage(document.text);
  const date = document.date ?? options.date;
  const context: ResolveContext =
    date === null
      ? { language }
      : { language, reference: { value: dayValue(date), derivation: [] } };
  const { text } = document;
  const read = options.explain
    ? extractTraced(text, language, context)
    : { expressions: extract(text, language, context), dropped: [] };
  return { id: document.id, language, date, ...read };
}

/** An expression as the command writes it. */
export function answerOf(expression: Reading['expressions'][number], options: Options): Answer {
  const { start, end, text, calendar, value, basis, kind, alternatives, derivation } = expression;
  const { symbolic, trace } = expression;
  const told = (step: Step): Told => ({ rule: step.rule, text: explain(step, options.stepsIn) });
  return {
    start,
    end,
    text,
    calendar,
    ...daysOf(value),
    basis,
    kind,
    ...(alternatives.length > 0 && {
      alternatives: alternatives.map((one) => ({
        ...daysOf(one.value),
        reason: told(one.reason),
      })),
    }),
    derivation: derivation.map(told),
    ...(trace && {
      form: trace.form,
      symbolic,
      lost: trace.losers.map((loser) => lostOf(loser, options)),
    }),
  };
}

/** A reading that lost, as the command writes it. */
export function lostOf(loser: Loser, options: Options): Lost {
  const { start, end, text, symbolic, by, rule, reason } = loser;
  const told = { rule: reason, text: explainLoser(loser, options.stepsIn) };
  return { start, end, text, form: rule, symbolic, by, reason: told };
}

/** A value with its bounds as ISO days. */
export function daysOf({ edtf, earliest, latest }: DateValue): Days {
  return {
    edtf,
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
  };
}
