import type { Expression } from '../../dates/expression.ts';
import type { DateValue } from '../../dates/value/date-value.ts';
import { isInside, isSame } from '../../events/ranges.ts';
import type { SourceDocument, TimelineEvent } from '../../events/model.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Range } from '../../text/range.ts';

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
  const told = toldBy(document);
  return document.expressions.map((expression) => useOf(expression, document, told));
}

/** What the events and the dates of a document have to do with its words. */
interface ToldBy {
  /** The events that words date. */
  readonly dated: (at: Range) => readonly TimelineEvent[];
  /** The events whose excerpt words stand in. */
  readonly around: (at: Range) => readonly TimelineEvent[];
  /** The first event that words date to certain days, by these. */
  readonly firstOn: ReadonlyMap<string, TimelineEvent>;
  readonly reckoned: ReadonlySet<string>;
}

function toldBy(document: SourceDocument): ToldBy {
  const { events } = document;
  const dating = events.flatMap((event) =>
    [event.date.at, ...event.ties.map(({ offset }) => offset?.at)].flatMap((at) =>
      at ? [{ start: at.start, end: at.end, event }] : [],
    ),
  );
  const dated = overlapping(dating);
  const around = overlapping(events.map(({ excerpt }, index) => ({ ...excerpt, index })));
  const firstOn = new Map<string, TimelineEvent>();
  for (const event of events) {
    const days = daysOf(event.date);
    if (event.date.at !== null && !firstOn.has(days)) firstOn.set(days, event);
  }
  return {
    dated: (at) => [...new Set(dated(at).map(({ event }) => event))],
    around: (at) => around(at).map(({ index }) => events[index]!),
    firstOn,
    reckoned: reckonedWords(document),
  };
}

function daysOf({ earliest, latest }: Pick<DateValue, 'earliest' | 'latest'>): string {
  return `${earliest} ${latest}`;
}

function useOf(expression: Expression, { written }: SourceDocument, told: ToldBy): DateUse {
  const { value, kind, text } = expression;
  const idsOf = (found: readonly TimelineEvent[]) => found.map(({ id }) => id);
  const dated = told.dated(expression);
  if (dated.length > 0) return { as: 'event', events: idsOf(dated) };
  if (written.at && isInside(expression, written.at)) return { as: 'writing', events: [] };
  if (told.reckoned.has(text)) return { as: 'reckoning', events: [] };

  const around = told.around(expression);
  const fixed = value.earliest !== null && value.latest !== null;
  const days = daysOf(value);
  const first = fixed ? told.firstOn.get(days) : undefined;
  if (first) {
    const nearest = around.find(({ date }) => date.at !== null && daysOf(date) === days);
    return { as: 'repeats', events: idsOf([nearest ?? first]) };
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
  const first = new Map<string, Range>();
  for (const one of expressions) {
    const other = first.get(one.text);
    if (!other) first.set(one.text, one);
    else if (!isSame(one, other)) quoted.delete(one.text);
  }
  return new Set([...first.keys()].filter((text) => quoted.has(text)));
}
