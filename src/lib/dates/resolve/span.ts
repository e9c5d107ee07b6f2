/** Ranges: "10 to 12 July", "since 2015", "between May and June". Each end is resolved; one lends the other its year. */
import { addDays } from '../day.ts';
import { step, words } from '../explain/rules.ts';
import type { Tense } from '../expression.ts';
import type { Span, Symbolic } from '../symbolic.ts';
import { fromEdtf, openRange, rangeValue, windowValue } from '../value/make.ts';
import type { DateValue } from '../value/date-value.ts';
import { isInsideYear } from './named.ts';
import { since, until } from './open-span.ts';
import { allNeeds, reading, type Need, type Reading, type Resolve, type Scene } from './scene.ts';
import { rangeSteps, toldOnce } from './span-steps.ts';
import { isUndated, nothing, undated, type Time } from './time.ts';
import { inOwnCalendar } from './told.ts';

/** What lies between two ends, or on from one, or up to one. */
export function span(written: Span, scene: Scene, resolve: Resolve): Reading {
  const { from, to } = written;
  if (from && to) return closed(written, lend(from, to), scene, resolve);
  if (from) return since(from, written.mode, scene, resolve);
  if (to) return until(to, written.mode, scene, resolve);
  return reading(nothing, []);
}

type Ends = readonly [Symbolic, Symbolic];

/** «10 إلى 12 يوليو»: the first end may leave out its month, which is then that of the second. */
function lend(from: Symbolic, to: Symbolic): Ends {
  if (from.type !== 'fields' || to.type !== 'fields' || from.calendar !== to.calendar)
    return [from, to];
  if (from.day === undefined || from.month !== undefined || to.month === undefined)
    return [from, to];
  const { month, year, shortYear } = to;
  const lent = {
    month,
    ...(year !== undefined && { year }),
    ...(shortYear !== undefined && { shortYear }),
  };
  return [{ ...from, ...lent }, to];
}

/** Whether a value needs a year from elsewhere. */
function isYearless(of: Symbolic): boolean {
  if (of.type === 'fields') {
    const { year, shortYear } = of;
    return year === undefined && shortYear === undefined && isInsideYear(of);
  }
  if (of.type === 'holiday') return of.year === undefined;
  return of.type === 'weekday' ? of.offset === null : false;
}

/** The scene as it looks from another day. */
function seenFrom(scene: Scene, now: Scene['now'], tense: Tense): Scene {
  return { ...scene, now, tense, yearFor: () => null };
}

interface Both {
  readonly from: Reading;
  readonly to: Reading;
}

function closed(written: Span, [from, to]: Ends, scene: Scene, resolve: Resolve): Reading {
  const { from: a, to: b } = both(from, to, scene, resolve);
  const steps = rangeSteps(written, [from, to], [a, b], scene);
  const needs = allNeeds(a.needs, b.needs);
  if (isUndated(a.time) || isUndated(b.time)) {
    return reading(
      undated(joinedEdtf(a.time, b.time), null, written.mode === 'stretch'),
      steps,
      needs,
    );
  }
  const time = between(a.time, b.time, written.mode);
  if (!time) {
    const backward = step('range-backward', { words: words(scene.words) });
    return reading(nothing, [...steps, backward], needs);
  }
  const isOne = isYearless(from) && isYearless(to);
  const told = isOne ? toldOnce(steps, time) : steps;
  return reading(time, told, needs, otherYears(a, b, written.mode));
}

/**
 * Both ends. Where only one has a year, the other is the nearest on its side. Where neither has, they are chosen as one:
 * a range that is over, or that has begun, by its first day; one to come by its last.
 */
function both(from: Symbolic, to: Symbolic, scene: Scene, resolve: Resolve): Both {
  const [fromOpen, toOpen] = [isYearless(from), isYearless(to)];
  if (toOpen && !fromOpen) {
    const a = resolve(from, scene);
    return {
      from: a,
      to: a.time.first === null ? resolve(to, scene) : onFrom(a, to, scene, resolve),
    };
  }
  if (fromOpen && !toOpen) {
    const b = resolve(to, scene);
    const given = resolve(
      from,
      b.time.last === null ? scene : seenFrom(scene, b.time.last, 'past'),
    );
    const start = fromOtherEnd(given, b.needs);
    return { from: start, to: b };
  }
  if (!fromOpen || !toOpen) return { from: resolve(from, scene), to: resolve(to, scene) };
  const a = resolve(from, scene);
  // "Will meet from Monday to Thursday" is not what has begun on Monday.
  const ahead = scene.tense === 'past' || (scene.tense === 'future' && from.type === 'weekday');
  if (scene.now !== null && a.needs.includes('reference') && !ahead) {
    const begun = resolve(from, { ...scene, tense: 'past' });
    const end = onFrom(begun, to, scene, resolve);
    if (end.time.last !== null && end.time.last >= scene.now) return { from: begun, to: end };
  }
  return { from: a, to: onFrom(a, to, scene, resolve) };
}

/** The other end: the first of its kind after the first end begins. */
function onFrom(from: Reading, to: Symbolic, scene: Scene, resolve: Resolve): Reading {
  if (from.time.first === null) return resolve(to, scene);
  const end = resolve(to, seenFrom(scene, from.time.first, 'future'));
  return fromOtherEnd(end, from.needs);
}

/** A reading that was chosen by the other end, and not by where the sentence looks. */
function fromOtherEnd(end: Reading, needs: readonly Need[]): Reading {
  const steps = end.steps.map((told) =>
    directions.includes(told.rule)
      ? step('year-from-other-end', { value: inOwnCalendar(end.time) })
      : told,
  );
  return { ...end, steps, needs, others: [] };
}

const directions: readonly string[] = [
  'past-means-last',
  'future-means-next',
  'present-means-this',
];

/** The same range a year earlier or later, where the first end could be so. */
function otherYears(a: Reading, b: Reading, mode: Span['mode']): Reading['others'] {
  if (b.others.length > 0 || a.time.first === null || b.time.last === null) return [];
  const length = b.time.last - a.time.first;
  return a.others.flatMap((other) => {
    const { first } = other.time;
    if (first === null) return [];
    const last = addDays(first, length);
    const days = mode === 'stretch' ? rangeValue(first, last) : windowValue(first, last);
    return [{ ...other, time: { ...a.time, value: days, first, last, lasts: mode === 'stretch' } }];
  });
}

/** From the beginning of one time to the end of another; `null` when that is before it. */
function between(from: Time, to: Time, mode: Span['mode']): Time | null {
  const [first, last] = [from.first ?? from.value.earliest, to.last ?? to.value.latest];
  const { earliest } = from.value;
  const { latest } = to.value;
  if (first !== null && last !== null && first > last) return null;
  const time = { ...nothing, first, last, calendar: from.calendar };
  const edtf = joinedEdtf(from, to);
  const bare = (): DateValue =>
    mode === 'stretch' ? openRange(first, last) : windowValue(first, last);
  const written = mode === 'stretch' && edtf !== null && isInterval(edtf) ? edtf : bare().edtf;
  return { ...time, lasts: mode === 'stretch', value: { edtf: written, earliest, latest } };
}

/** Plain dates make an interval without further ado; of any others it is tried. */
function isInterval(edtf: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}~?\/\d{4}(?:-\d\d){0,2}~?$/.test(edtf) || fromEdtf(edtf) !== null;
}

/** The EDTF interval of two dates, where each has a string that can be an end of one. */
function joinedEdtf(from: Time, to: Time): string | null {
  const [a, b] = [from.value.edtf, to.value.edtf];
  if (a === null || b === null || /[/[]/.test(a + b)) return null;
  return `${a}/${b}`;
}
