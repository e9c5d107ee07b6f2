import type { Basis } from '../../dates/expression.ts';
import type { Messages } from '../messages/messages.ts';

/** Name of a certainty, as the legend has it. */
export function basisName(of: Basis, { basis, timeline }: Messages): string {
  return of === 'unknown' ? timeline.boundOnly : basis[of];
}

/** What a certainty means, in a sentence without its full stop. */
export function basisHint(of: Basis, { basisHint: hints, timeline }: Messages): string {
  return of === 'unknown' ? timeline.boundOnlyHint : hints[of];
}
