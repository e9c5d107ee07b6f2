import type { Day } from '../lib/dates/day.ts';
import { explain } from '../lib/dates/explain/index.ts';
import type { Basis, Expression, ExpressionKind, Step } from '../lib/dates/expression.ts';
import { extract } from '../lib/dates/extract.ts';
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
  /** With `--explain`: the form that read the words, and what it made of them before they were given days. */
  readonly form?: string;
  readonly symbolic?: Symbolic;
}

/** A document that has been read. */
export interface Reading {
  readonly id: Document['id'];
  readonly language: Language;
  readonly date: Day | null;
  readonly expressions: readonly Expression[];
}

/** Reads a document; what it does not say itself is as the options have it. */
export function readingOf(document: Document, options: Options): Reading {
  const language = document.language ?? options.language ?? guessLanguage(document.text);
  const date = document.date ?? options.date;
  const context: ResolveContext =
    date === null
      ? { language }
      : { language, reference: { value: dayValue(date), derivation: [] } };
  return {
    id: document.id,
    language,
    date,
    expressions: extract(document.text, language, context),
  };
}

/** An expression as the command writes it. */
export function answerOf(expression: Expression, options: Options): Answer {
  const { start, end, text, calendar, value, basis, kind, alternatives, derivation } = expression;
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
    ...(options.explain && { form: expression.rule, symbolic: expression.symbolic }),
  };
}

/** A value with its bounds as ISO days. */
export function daysOf({ edtf, earliest, latest }: DateValue): Days {
  return {
    edtf,
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
  };
}
