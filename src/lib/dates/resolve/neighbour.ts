/** A bare length beside the dates that it is the length of: «لمدة 3 أيام من 10 إلى 12 يوليو». */
import { step, value, words } from '../explain/rules.ts';
import type { Expression } from '../expression.ts';
import { isLengthOf } from './stretch.ts';

/** So many UTF-16 units may stand between the two. */
const nearBy = 12;

/** «الأحد، قبل يوم واحد من …»: a length that counts from something is the length of nothing. */
const counting = /قبل|بعد|پیش|پس|before|after/u;

/** Gives bare lengths the days of a range that stands right beside them and is as long. */
export function matchLengths(expressions: readonly Expression[], source: string): Expression[] {
  return expressions.map((expression, index) => {
    const { symbolic } = expression;
    if (symbolic.type !== 'stretch' || symbolic.direction !== null) return expression;
    if (expression.value.earliest !== null || expression.value.latest !== null) return expression;
    const beside = [expressions[index + 1], expressions[index - 1]].find(
      (other) =>
        other?.kind === 'DATE' &&
        isBeside(expression, other, source) &&
        isLengthOf(symbolic.length, other.value),
    );
    return beside ? withDays(expression, beside) : expression;
  });
}

function isBeside(a: Expression, b: Expression, source: string): boolean {
  const between = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  const gap = source.slice(...between);
  return gap.length <= nearBy && !/[.!?؟\n]/u.test(gap) && !counting.test(gap);
}

function withDays(expression: Expression, beside: Expression): Expression {
  const told = step('length-of-neighbour', {
    words: words(expression.text),
    neighbour: words(beside.text),
    value: value(beside.value),
  });
  return {
    ...expression,
    value: beside.value,
    basis: beside.basis === 'stated' ? 'inferred' : beside.basis,
    derivation: [...beside.derivation, told],
  };
}
