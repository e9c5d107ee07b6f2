import { boundsOfSpan, type Span } from '../../../events/span.ts';
import type { ComparedEvent } from '../../prepare/compare/model.ts';
import { gapsAmong, type Counting, type Gap } from '../gaps/gap.ts';

/** What becomes of an event's date: it had none, it is closer, or it is another one. */
export type ChangeKind = 'placed' | 'narrower' | 'replaced';

export interface Change {
  readonly row: ComparedEvent;
  readonly kind: ChangeKind;
}

/** How many pairs there are, and of how many what is known. */
export interface Pairs {
  readonly all: number;
  /** Those whose order is told. */
  readonly ordered: number;
  /** Those whose days between are told exactly. */
  readonly exact: number;
}

function sameSpan(a: Span, b: Span): boolean {
  return (['begin', 'end'] as const).every(
    (end) => a[end].min === b[end].min && a[end].max === b[end].max,
  );
}

function kindOf({ text, context }: ComparedEvent['span']): ChangeKind | null {
  if (sameSpan(text, context)) return null;
  const { earliest, latest } = boundsOfSpan(text);
  if (earliest === null && latest === null) return 'placed';
  const isWithin =
    context.begin.min >= text.begin.min &&
    context.begin.max <= text.begin.max &&
    context.end.min >= text.end.min &&
    context.end.max <= text.end.max;
  return isWithin ? 'narrower' : 'replaced';
}

/** What is known from elsewhere changes of the compared events' dates. */
export function changesOf(rows: readonly ComparedEvent[]): readonly Change[] {
  return rows.flatMap((row) => {
    const kind = kindOf(row.span);
    return kind ? [{ row, kind }] : [];
  });
}

function isOrdered({ order }: Gap): boolean {
  return order === 'before' || order === 'after' || order === 'overlaps';
}

/** Of how many pairs of the compared events order and distance are told, on one side of the switch. */
export function pairsOf(rows: readonly ComparedEvent[], counting: Counting): Pairs {
  const gaps = gapsAmong(rows, counting).flat();
  return {
    all: gaps.length,
    ordered: gaps.filter(isOrdered).length,
    exact: gaps.filter(({ order, apart }) => order !== 'overlaps' && apart.how === 'exactly')
      .length,
  };
}
