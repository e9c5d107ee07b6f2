/** For tests: resolves a symbolic value as if the finder had found it, and names values briefly. */
import type { Expression, Found, Tense } from '../expression.ts';
import type { Language } from '../../text/language.ts';
import type { Symbolic } from '../symbolic.ts';
import type { DateValue } from '../value/date-value.ts';
import { isoDay } from '../value/iso-day.ts';
import { fromEdtf } from '../value/make.ts';
import type { ResolveContext } from './context.ts';
import { resolve } from './resolve.ts';

export interface Setting extends Omit<Partial<ResolveContext>, 'reference'> {
  readonly language?: Language;
  /** EDTF of the day or window of writing. */
  readonly written?: string;
  readonly tense?: Tense;
  readonly alone?: boolean;
}

/** A value from its EDTF string. */
export function valueOf(edtf: string): DateValue {
  const value = fromEdtf(edtf);
  if (!value) throw new RangeError(`no EDTF: ${edtf}`);
  return value;
}

/** The context that a setting describes. */
export function contextOf({
  written,
  tense: _tense,
  alone: _alone,
  ...rest
}: Setting): ResolveContext {
  const reference =
    written === undefined ? {} : { reference: { value: valueOf(written), derivation: [] } };
  return { language: 'en', ...rest, ...reference };
}

/** One found expression that stands for `words` at the beginning of a text. */
export function found(symbolic: Symbolic, { tense }: Setting = {}, words = 'these words'): Found {
  return {
    start: 0,
    end: words.length,
    text: words,
    kind: symbolic.type === 'recurrence' ? 'SET' : 'DATE',
    calendar: 'none',
    symbolic,
    rule: 'test',
    ...(tense && { tense }),
  };
}

/** What a symbolic value means in a setting; in the middle of a report unless it says otherwise. */
export function resolved(symbolic: Symbolic, setting: Setting = {}): Expression {
  const one = found(symbolic, setting);
  const [expression] = resolve([one], contextOf(setting), one.text, setting.alone ?? false);
  if (!expression) throw new Error('nothing resolved');
  return expression;
}

/** Bounds as "2021-07-10..2021-07-12"; an open end is left empty. */
export function bounds({ value }: { readonly value: DateValue }): string {
  const side = (of: DateValue['earliest']) => (of === null ? '' : isoDay(of));
  return `${side(value.earliest)}..${side(value.latest)}`;
}

/** The ids of the rules in a derivation. */
export function rulesOf({ derivation }: Pick<Expression, 'derivation'>): readonly string[] {
  return derivation.map(({ rule }) => rule);
}
