import type { DateValue } from '../dates/value/date-value.ts';

/** Whether `a` allows no day that `b` does not, and says as much of each side. */
function isAsNarrow(a: DateValue, b: DateValue): boolean {
  const start = a.earliest !== null && (b.earliest === null || a.earliest >= b.earliest);
  const end = a.latest !== null && (b.latest === null || a.latest <= b.latest);
  return start && end;
}

/** What an event's date depends on. */
export interface Dated {
  readonly date: DateValue;
  readonly outside?: DateValue | null;
}

/**
 * The date known from elsewhere, where it counts: with `context`, and where it says more than the text does. `null`
 * where the text's date counts.
 */
export function knownBetter({ date, outside }: Dated, context: boolean): DateValue | null {
  return context && outside && !isAsNarrow(date, outside) ? outside : null;
}
