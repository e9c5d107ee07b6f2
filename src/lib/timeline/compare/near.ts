import type { Window } from '../../events/narrowing.ts';
import type { Mark } from '../mark.ts';
import { offsetOf, type Offset } from './aligned.ts';

/** An event near a day. */
export interface Near<Of> {
  readonly of: Of;
  /** From the day to the days that the event can touch. */
  readonly offset: Offset;
}

export interface Nearby<Of> {
  /** Those that lie within the days asked for, whichever of their days they fell on; in order of time. */
  readonly sure: readonly Near<Of>[];
  /** Those that may have touched them, or may have lasted beyond. */
  readonly maybe: readonly Near<Of>[];
}

/** What took place at most `within` days before or after the day `zero`, which may be known to a window only. */
export function nearby<Of>(
  events: readonly Of[],
  markOf: (event: Of) => Mark | null,
  zero: Window,
  within: number,
): Nearby<Of> {
  const near = events
    .flatMap((of): Near<Of>[] => {
      const mark = markOf(of);
      if (!mark) return [];
      const { earliest, latest } = mark;
      const touched = { min: earliest ?? -Infinity, max: latest ?? Infinity };
      return [{ of, offset: offsetOf(touched, zero) }];
    })
    .filter(({ offset: { least, most } }) => least <= within && most >= -within)
    .sort((a, b) => a.offset.least - b.offset.least || a.offset.most - b.offset.most);
  const isSure = ({ offset: { least, most } }: Near<Of>): boolean =>
    least >= -within && most <= within;
  return { sure: near.filter(isSure), maybe: near.filter((one) => !isSure(one)) };
}
