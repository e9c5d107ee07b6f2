/** What the derivation of a range says of its ends. */
import { number, step, term, words, year as yearArg } from '../explain/rules.ts';
import type { Step } from '../expression.ts';
import type { Fields, Span, Symbolic } from '../symbolic.ts';
import type { Reading, Scene } from './scene.ts';
import type { Time } from './time.ts';
import { inOwnCalendar } from './told.ts';

/** The steps of a range: what is written, then those of its ends, what both share once. */
export function rangeSteps(
  written: Span,
  [from, to]: readonly [Symbolic, Symbolic],
  [a, b]: readonly [Reading, Reading],
  scene: Scene,
): readonly Step[] {
  const told = says(written, from, to, scene);
  const isToldAtOnce = told.rule === 'reads-range';
  const [first, last] = [rest(a, isToldAtOnce), rest(b, isToldAtOnce)];
  return [told, ...first, ...last.filter((of) => !first.some((has) => same(has, of)))];
}

/** Which year is meant is told of the range as a whole, not of each end. */
export function toldOnce(steps: readonly Step[], time: Time): readonly Step[] {
  return steps
    .filter(({ rule }) => rule !== 'year-from-other-end')
    .map((told) =>
      'value' in told.args && told.rule !== 'converts'
        ? { ...told, args: { ...told.args, value: inOwnCalendar(time) } }
        : told,
    );
}

/** The step that says what is written: a range of days in one sentence, any other as a beginning and an end. */
function says(written: Span, from: Symbolic, to: Symbolic, scene: Scene): Step {
  const verbatim = words(scene.words);
  if (
    from.type === 'fields' &&
    to.type === 'fields' &&
    isDay(from) &&
    isDay(to) &&
    from.calendar === to.calendar
  ) {
    return step('reads-range', {
      words: verbatim,
      calendar: term(from.calendar),
      fromDay: number(from.day!),
      ...(from.month !== to.month && from.month !== undefined && { fromMonth: number(from.month) }),
      ...(from.year !== undefined &&
        from.year !== to.year && { fromYear: yearArg(from.year, from.calendar) }),
      toDay: number(to.day!),
      toMonth: number(to.month!),
      ...(to.year !== undefined && { toYear: yearArg(to.year, to.calendar) }),
    });
  }
  const rule = written.mode === 'stretch' ? 'reads-stretch' : 'reads-one-of';
  return step(rule, { words: verbatim });
}

function isDay(of: Fields): boolean {
  return of.day !== undefined && of.month !== undefined;
}

/** The steps of an end, without its date where the range's own step has told it. */
function rest(end: Reading, isTold: boolean): readonly Step[] {
  return isTold ? end.steps.filter(({ rule }) => rule !== 'names-fields') : end.steps;
}

function same(a: Step, b: Step): boolean {
  return a.rule === b.rule && JSON.stringify(a.args) === JSON.stringify(b.args);
}
