import type { Range } from '../text/range.ts';

/** Whether a stretch lies in another, or is the same. */
export function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two stretches have a letter in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}
