import type { Expression } from '../../dates/expression.ts';
import { isInside, isSame, overlap } from '../../events/ranges.ts';
import type { SourceDocument } from '../../events/model.ts';

/**
 * What becomes of an expression of time. `event`: it dates one. Of those that date none, why: `writing`, it dates the
 * document; `reckoning`, another date was worked out with it; `length`, a length of time; `returns`, a time that returns;
 * `repeats`, it names the days of an event again; `beside`, it stands in the excerpt of an event that other words date;
 * `unfixed`, it names no days; `background`, no event is told of it.
 */
export const whys = [
  'writing',
  'reckoning',
  'repeats',
  'length',
  'returns',
  'beside',
  'unfixed',
  'background',
] as const;
export type Why = (typeof whys)[number];

export interface DateUse {
  readonly as: 'event' | Why;
  /** Ids of the events that it dates, repeats or stands beside; `[]` for none. */
  readonly events: readonly string[];
}

/** What becomes of each expression of a document, in their order. */
export function dateUses(document: SourceDocument): DateUse[] {
  const reckoned = reckonedWords(document);
  return document.expressions.map((expression) => useOf(expression, document, reckoned));
}

function useOf(
  expression: Expression,
  { events, written }: SourceDocument,
  reckoned: ReadonlySet<string>,
): DateUse {
  const { value, kind, text } = expression;
  const idsOf = (found: SourceDocument['events']) => found.map(({ id }) => id);
  const dated = events.filter(
    ({ date, ties }) =>
      (date.at && overlap(date.at, expression)) ||
      ties.some(({ offset }) => offset && overlap(offset.at, expression)),
  );
  if (dated.length > 0) return { as: 'event', events: idsOf(dated) };
  if (written.at && isInside(expression, written.at)) return { as: 'writing', events: [] };
  if (reckoned.has(text)) return { as: 'reckoning', events: [] };

  const around = events.filter(({ excerpt }) => overlap(excerpt, expression));
  const fixed = value.earliest !== null && value.latest !== null;
  const same = fixed
    ? events.filter(
        ({ date }) =>
          date.at !== null && date.earliest === value.earliest && date.latest === value.latest,
      )
    : [];
  if (same.length > 0) {
    const [nearest] = same.filter((event) => around.includes(event));
    return { as: 'repeats', events: idsOf([nearest ?? same[0]!]) };
  }
  if (kind === 'DURATION') return { as: 'length', events: idsOf(around) };
  if (kind === 'SET') return { as: 'returns', events: idsOf(around) };
  if (around.length > 0) return { as: 'beside', events: idsOf(around) };
  const named = value.earliest !== null || value.latest !== null;
  return { as: named ? 'background' : 'unfixed', events: [] };
}

/** Words that the steps of a date quote and that only one expression has: which one was meant is then sure. */
function reckonedWords({ expressions, events, written }: SourceDocument): Set<string> {
  const quoted = new Set<string>();
  for (const { derivation } of [written, ...events.map(({ date }) => date)]) {
    for (const { args } of derivation) {
      for (const arg of Object.values(args)) if (arg.type === 'words') quoted.add(arg.words);
    }
  }
  const alone = expressions.filter(
    (one) => !expressions.some((other) => other.text === one.text && !isSame(one, other)),
  );
  return new Set(alone.map(({ text }) => text).filter((text) => quoted.has(text)));
}
