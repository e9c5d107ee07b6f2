/** Arbitrary crowds, for tests. */
import fc from 'fast-check';
import type { EventColumns } from '../columns.ts';
import type { Window } from '../window.ts';

export const sampleLanes = 3;

/** Instants to the minute or so: no two of them are a rounding error apart. */
const instants = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1024, max: max * 1024 }).map((count) => count / 1024);

const lengths = fc.oneof(
  fc.constant(0),
  fc.constant(1),
  instants(0, 3),
  instants(0, 400),
  instants(0, 30_000),
);

/** Where events come together, so that there are crowds and gaps. */
const starts = fc.oneof(instants(-2e4, 2e4), instants(0, 40), instants(700, 703), fc.constant(0));

const event = fc.record({
  start: starts,
  length: lengths,
  lane: fc.integer({ min: 0, max: sampleLanes - 1 }),
});

/** Columns of few events or of some hundreds. */
export const columnsOf = (maxLength: number): fc.Arbitrary<EventColumns> =>
  fc.array(event, { maxLength, size: 'max' }).map((list) => ({
    start: Float64Array.from(list, ({ start }) => start),
    end: Float64Array.from(list, ({ start, length }) => start + length),
    lane: Uint16Array.from(list, ({ lane }) => lane),
  }));

/** Windows from an hour to a century, at places where there are events and where there are none. */
export const windows: fc.Arbitrary<Window> = fc
  .tuple(
    fc.oneof(
      fc.double({ min: -3e4, max: 3e4, noNaN: true }),
      fc.double({ min: -5, max: 45, noNaN: true }),
      fc.double({ min: 699, max: 704, noNaN: true }),
    ),
    fc.double({ min: -4, max: 15, noNaN: true }),
  )
  .map(([start, power]) => ({ start, end: start + 2 ** power }));
