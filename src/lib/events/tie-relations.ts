import type { BoundDocument } from './bound.ts';
import type { Engine } from './engine.ts';
import { brief } from './fault.ts';
import { offsetOf, type Offset } from './offset.ts';
import type { Relation } from './relations.ts';
import type { FaultAt } from './sidecar-faults.ts';

/** The day of writing, as a tie names it and as a number among the spans of a document. */
export const written = { id: 'written', node: 0 } as const;

/**
 * All relations between the events of a document and its day of writing, in the order of the sidecar. Ties to an event
 * that is not there and offsets that hold no length of time, or look the other way, are reported and left out.
 */
export function relationsOf(
  { text, events, written: writing }: BoundDocument,
  engine: Engine,
  fault: FaultAt,
): Relation[] {
  const nodes = new Map(events.map(({ id }, index) => [id, index + 1]));
  const nodeOf = (id: string, path: Relation['path']): number | null => {
    const node = id === written.id ? written.node : nodes.get(id);
    if (node !== undefined) return node;
    fault(path, `“${id}”, which is no event of this document`, 'write the id of one of its events');
    return null;
  };

  const fromWriting = writing.events.flatMap(({ kind, event, reason, path }): Relation[] => {
    const object = nodeOf(event, [...path, 'event']);
    if (object === null) return [];
    return [{ kind, subject: written.node, object, offset: null, words: null, reason, path }];
  });
  const fromTies = events.flatMap((event, index) =>
    event.ties.flatMap((tie): Relation[] => {
      const object = nodeOf(tie.event, [...tie.path, tie.kind]);
      const subject = index + 1;
      if (object === subject) {
        fault([...tie.path, tie.kind], `“${event.id}”, the event itself`, 'name another event');
        return [];
      }
      if (object === null) return [];
      const offset = tie.offset ? readOffset(tie.kind, tie.offset, tie.path) : null;
      if (offset === undefined) return [];
      const words = tie.offset?.words ?? null;
      const { kind, path, reason = null } = tie;
      return [{ kind, subject, object, offset, words, reason, path }];
    }),
  );
  return [...fromWriting, ...fromTies];

  function readOffset(
    kind: Relation['kind'],
    { at }: { at: { start: number; end: number } },
    path: Relation['path'],
  ): Offset | undefined {
    const words = brief(text.slice(at.start, at.end));
    const expression = engine.read(at);
    const offset = expression && offsetOf(expression.symbolic);
    if (!offset) {
      fault(
        [...path, 'offset'],
        `“${words}”, which counts no time`,
        'quote words such as “two weeks after that”',
      );
      return undefined;
    }
    if (offset.direction !== null && (offset.direction === 1) !== (kind === 'after')) {
      const other = kind === 'after' ? 'before' : 'after';
      fault(
        [...path, 'offset'],
        `“${words}”, which counts the other way`,
        `write ${other} instead of ${kind}`,
      );
      return undefined;
    }
    return offset;
  }
}
