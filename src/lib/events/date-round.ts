/** One round of dating a document: everything is worked out anew from what the last round knew. */
import type { Expression } from '../dates/expression.ts';
import type { ResolveContext } from '../dates/resolve/context.ts';
import { isoDay } from '../dates/value/iso-day.ts';
import type { BoundDocument } from './bound.ts';
import { engineFor } from './engine.ts';
import { eventDate, shapeOf } from './event-date.ts';
import { brief } from './fault.ts';
import type { EventDate } from './model.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { relate, relationsBehind, type Relation } from './relations.ts';
import type { FaultAt } from './sidecar-faults.ts';
import { anySpan, boundsOfSpan, spanOf, valueOf, type Span } from './span.ts';
import type { Named, Ties } from './steps.ts';
import { relationsOf, written } from './tie-relations.ts';
import { writtenDate, writtenSpan } from './written-date.ts';
import { yearSums } from './year-sums.ts';

/** The dates of a document as far as they are known. */
export interface Dates {
  readonly written: EventDate;
  /** In the order of the events. */
  readonly events: readonly EventDate[];
}

export interface Round extends Dates {
  /** What the engine makes of the events' words. */
  readonly readings: readonly (Expression | null)[];
  /** What it makes of the words that date the writing. */
  readonly writtenReading: Expression | null;
  /** The context in which it read them. */
  readonly context: ResolveContext;
  /** What the ties say. */
  readonly relations: readonly Relation[];
}

/**
 * Dates a document on the strength of an earlier round's dates, which stand for the day of writing and for the moment
 * of each speech. `null`, and a fault, where the ties contradict one another.
 */
export function dateRound(document: BoundDocument, known: Dates, fault: FaultAt): Round | null {
  const { text, events } = document;
  const bare = contextOf(document, known);
  const sums = yearSums(document, bare, fault);
  const context = { ...bare, settled: sums.settled };
  const engine = engineFor(text, context);
  const readings = events.map(({ id, when }) =>
    when ? (sums.readings.get(id) ?? engine.read(when)) : null,
  );
  const relations = relationsOf(document, engine, fault);

  const titleOf = (node: number) => events[node - 1]?.sidecar.title ?? null;
  const knownAt = (node: number) =>
    node === written.node ? known.written : known.events[node - 1]!;
  const before: Named[] = [null, ...events].map((_, node) => ({
    title: titleOf(node),
    date: knownAt(node),
  }));
  const writing = writtenSpan(document, before, engine, fault);
  if (writing === null) return null;
  const given = [
    writing.span,
    ...readings.map((reading, index) =>
      reading ? spanOf(reading.value, shapeOf(events[index]!, reading)) : anySpan,
    ),
  ];
  const related = relate(given, relations);
  if ('contradiction' in related) {
    reportContradiction(related.contradiction, given, document, fault);
    return null;
  }
  const { spans } = related;
  const named: Named[] = spans.map((span, node) => ({
    title: titleOf(node),
    date: { ...knownAt(node), ...boundsOfSpan(span) },
  }));

  const told = [writing.told, ...given.slice(1)];
  const tiesOf = (node: number): Ties => {
    const behind = relationsBehind(node, told, spans, relations);
    return {
      own: behind
        .filter(({ subject }) => subject === node)
        .map((relation) => [relation, named[relation.object]!]),
      back: behind
        .filter(({ subject }) => subject !== node)
        .map((relation) => [relation, named[relation.subject]!]),
    };
  };
  return {
    readings,
    writtenReading: writing.reading,
    context,
    relations,
    written: writtenDate(writing, spans[0]!, tiesOf(0), (node) => {
      const id = events[node - 1]?.id;
      return (id !== undefined && sums.readings.get(id)?.derivation) || [];
    }),
    events: events.map((event, index) =>
      eventDate({
        event,
        text,
        reading: readings[index]!,
        span: spans[index + 1]!,
        ties: tiesOf(index + 1),
      }),
    ),
  };
}

/** What the engine is told: the day of writing, and the moment of what is said in quotation marks. */
function contextOf({ text, language, events }: BoundDocument, known: Dates): ResolveContext {
  const { earliest, latest } = known.written;
  const isKnown = earliest !== null || latest !== null;
  const regions = events.flatMap(({ sidecar, excerpt }, index) => {
    const date = known.events[index];
    if (!sidecar.speech || !date) return [];
    const reference = { value: valueOf(date), derivation: date.derivation };
    return quotedStretches(text, excerpt).map((range) => ({ ...range, reference }));
  });
  return {
    language,
    ...(isKnown && {
      reference: { value: valueOf(known.written), derivation: known.written.derivation },
    }),
    regions,
  };
}

function reportContradiction(
  { kind, subject, object, path }: Relation,
  spans: readonly Span[],
  { events }: BoundDocument,
  fault: FaultAt,
): void {
  const told = (node: number): string => {
    const { earliest, latest } = boundsOfSpan(spans[node]!);
    const name = events[node - 1]?.id ?? written.id;
    const days = [earliest, latest].map((end) => (end === null ? 'open' : isoDay(end)));
    return `${name} (${days.join(' to ')})`;
  };
  fault(
    path,
    brief(`${told(subject)} ${kind.replaceAll('-', ' ')} ${told(object)}: no day is left`, 200),
    'correct this tie, or the one that it contradicts',
  );
}
