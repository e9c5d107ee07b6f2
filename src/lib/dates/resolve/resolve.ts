import type { Alternative, Expression, Found, Step } from '../expression.ts';
import type { DateValue } from '../value/date-value.ts';
import { basisOf } from './basis.ts';
import type { Reference, ResolveContext } from './context.ts';
import { mentions } from './mentions.ts';
import { matchLengths } from './neighbour.ts';
import type { Mention, Reading } from './scene.ts';
import { standsAlone } from './sentences.ts';
import { readOver, type WideScene } from './window.ts';
import { indexDates, toldYear, yearFinder, type DatedIndex, type ToldYear } from './years.ts';

/**
 * The second pass: gives each expression the days it can mean, by what right, and every step that leads there.
 *
 * @param found what the finder made of `source`, in document order
 * @param context what is known beside the words
 * @param alone whether `source` is a phrase and no report; left out, it is judged by what stands around the expressions
 * @returns one expression for each that was found, in the same order
 */
export function resolve(
  found: readonly Found[],
  context: ResolveContext,
  source: string,
  alone: boolean = standsAlone(source, found),
): Expression[] {
  // Few texts have a date that asks for the years of the others.
  let dates: DatedIndex | null = null;
  const index = () => (dates ??= indexDates(found));
  const spokenOf = mentions();
  let told: ToldYear | null = null;
  const expressions = found.map((one) => {
    const { reference, spoken } = referenceAt(one, context);
    const mention = spokenOf.before(one);
    const scene: WideScene = {
      language: context.language,
      words: one.text,
      reference: reference?.value ?? null,
      mention,
      tense: one.tense ?? null,
      alone,
      yearFor: yearFinder(one, index, context, source, told),
    };
    const expression =
      settledAt(one, found, context) ?? expressionOf(one, scene, reference ?? null, mention);
    told = toldYear(expression, context.language) ?? told;
    spokenOf.add(expression, spoken);
    return expression;
  });
  return matchLengths(expressions, source);
}

/** The reference of the innermost stretch that holds an expression, else that of the document. */
function referenceAt(
  { start, end }: Found,
  { reference, regions = [] }: ResolveContext,
): { reference: Reference | undefined; spoken: boolean } {
  if (regions.length === 0) return { reference, spoken: false };
  const [inner] = regions
    .filter((region) => region.start <= start && end <= region.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return inner ? { reference: inner.reference, spoken: true } : { reference, spoken: false };
}

/** What was settled elsewhere: for the expression at a range exactly or, where there is none, the longest one in it. */
function settledAt(
  one: Found,
  found: readonly Found[],
  { settled = [] }: ResolveContext,
): Expression | null {
  if (settled.length === 0) return null;
  const match = settled.findLast((range) => {
    if (one.start < range.start || one.end > range.end) return false;
    const length = one.end - one.start;
    return !found.some(
      (other) =>
        range.start <= other.start && other.end <= range.end && other.end - other.start > length,
    );
  });
  if (!match) return null;
  const { value, derivation, basis = 'inferred' } = match;
  return { ...one, value, basis, derivation, alternatives: [] };
}

function expressionOf(
  one: Found,
  scene: WideScene,
  reference: Reference | null,
  mention: Mention | null,
): Expression {
  const reading = readOver(one.symbolic, scene);
  const { value } = reading.time;
  const rests = reference !== null && reading.needs.includes('reference');
  const expression: { -readonly [K in keyof Expression]: Expression[K] } = {
    start: one.start,
    end: one.end,
    text: one.text,
    kind: one.kind,
    calendar: one.calendar,
    symbolic: one.symbolic,
    rule: one.rule,
    value,
    basis: value.edtf === null && isFault(reading) ? 'unknown' : basisOf(reading, mention),
    derivation: rests ? [...reference.derivation, ...reading.steps] : reading.steps,
    alternatives: alternativesOf(one, reading, scene),
  };
  if (one.tense) expression.tense = one.tense;
  if (one.others) expression.others = one.others;
  return expression;
}

/** Rules that end in no value because the words name something that does not exist. */
const faults: readonly string[] = ['no-such-day', 'nth-missing', 'range-backward'];

function isFault({ steps }: Reading): boolean {
  return steps.some(({ rule }) => faults.includes(rule));
}

const none: readonly Alternative[] = [];

/** The readings that lost: the rule's own, then those that the finder saw. Each value once. */
function alternativesOf(
  one: Found,
  { time, others }: Reading,
  scene: WideScene,
): readonly Alternative[] {
  if (others.length === 0 && one.others === undefined) return none;
  const kept: Alternative[] = [];
  const keep = (value: DateValue, reason: Step) => {
    const isKnown = value.edtf === null || isSame(value, time.value);
    if (!isKnown && !kept.some((other) => isSame(value, other.value))) kept.push({ value, reason });
  };
  for (const other of others) keep(other.time.value, other.reason);
  for (const other of one.others ?? [])
    keep(readOver(other.symbolic, scene).time.value, other.reason);
  return kept;
}

function isSame(a: DateValue, b: DateValue): boolean {
  return a.edtf === b.edtf && a.earliest === b.earliest && a.latest === b.latest;
}
