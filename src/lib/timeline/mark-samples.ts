/** Marks for tests: the shapes that marks can have, as arbitraries and by hand. */
import fc from 'fast-check';
import type { Day } from '../dates/day.ts';
import { eventKinds } from '../events/model.ts';
import type { Mark } from './mark.ts';

/** A stated day on the axis, or what `parts` makes of it. */
export function sampleMark(id: string, from: number, parts: Partial<Mark> = {}): Mark {
  const to = (parts.to ?? from) as Day;
  const mark: Mark = {
    id,
    kind: 'statement',
    gathering: false,
    certainty: 'stated',
    shape: to > from ? 'stretch' : 'day',
    from: from as Day,
    to,
    earliest: from as Day,
    latest: to,
    openStart: false,
    openEnd: false,
    approximate: false,
    textual: null,
    ...parts,
  };
  return { ...mark, openStart: mark.earliest === null, openEnd: mark.latest === null };
}

const margins = fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 });

const parts = fc.record({
  kind: fc.constantFrom(...eventKinds),
  gathering: fc.boolean(),
  certainty: fc.constantFrom(
    'stated' as const,
    'inferred' as const,
    'outside' as const,
    'unknown' as const,
  ),
  from: fc.integer({ min: 17_000, max: 20_000 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 800 })),
  before: margins,
  after: margins,
  textual: fc.option(fc.tuple(margins, margins), { freq: 3 }),
});

/** Lists of marks of all shapes over some nine years, with ids of their own. */
export const someMarks: fc.Arbitrary<readonly Mark[]> = fc
  .array(parts, { maxLength: 60 })
  .map((list) =>
    list.map(({ from, length, before, after, textual, ...rest }, i) => {
      const to = from + length;
      const bound = (edge: number, margin: number | null, side: 1 | -1): Day | null =>
        margin === null ? null : ((edge + margin * side) as Day);
      const [lower, upper] = [bound(from, before, -1), bound(to, after, 1)];
      return sampleMark(`e${i}`, from, {
        ...rest,
        to: to as Day,
        earliest: lower,
        // A place is bounded on one side at least.
        latest: lower === null ? (upper ?? (to as Day)) : upper,
        shape: length > 0 ? 'stretch' : before === 0 && after === 0 ? 'day' : 'window',
        textual: textual && {
          earliest: bound(from, textual[0], -1),
          latest: bound(to, textual[1], 1),
        },
      });
    }),
  );
