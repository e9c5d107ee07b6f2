import type { Basis } from '../expression.ts';
import type { Reading, Mention } from './scene.ts';

/**
 * By what right a reading stands. `stated`: the words say it all. `inferred`: it follows from other words of the text.
 * `outside`: the text alone does not fix it. Words that name a definite time are fixed only with both ends; words that
 * set no limit themselves ("recently") with one.
 */
export function basisOf({ time, needs }: Reading, mention: Mention | null): Basis {
  if (needs.length === 0) return 'stated';
  if (needs.includes('outside')) return 'outside';
  if (needs.includes('mention') && (mention === null || mention.basis === 'outside'))
    return 'outside';
  const { earliest, latest } = time.value;
  const known = (earliest === null ? 0 : 1) + (latest === null ? 0 : 1);
  return known >= (time.vague ? 1 : 2) ? 'inferred' : 'outside';
}
