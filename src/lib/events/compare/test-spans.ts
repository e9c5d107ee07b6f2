import fc from 'fast-check';
import { spanOf, type Span } from '../span.ts';
import { fromEdtf } from '../../dates/value/make.ts';

/** The span of an EDTF string, as an event of that date would have it. */
export function spanOfEdtf(edtf: string): Span {
  const value = fromEdtf(edtf);
  if (!value) throw new RangeError(`not EDTF: ${edtf}`);
  return spanOf(value, 'stretch');
}

/** Small closed spans, so that all their choices of days can be gone through. */
export const smallSpan: fc.Arbitrary<Span> = fc
  .record({
    begin: fc.integer({ min: 0, max: 8 }),
    slack: fc.integer({ min: 0, max: 4 }),
    length: fc.integer({ min: 0, max: 4 }),
    endSlack: fc.integer({ min: 0, max: 4 }),
    isDay: fc.boolean(),
  })
  .map(({ begin, slack, length, endSlack, isDay }) => {
    const first = { min: begin, max: begin + slack };
    if (isDay) return { begin: first, end: first, isDay };
    return {
      begin: first,
      end: { min: begin + length, max: begin + slack + length + endSlack },
      isDay,
    };
  });

/** First and last day of an event. */
export type Days = readonly [number, number];

/** Every choice of days that a closed span allows. */
export function choices({ begin, end, isDay }: Span): readonly Days[] {
  const found: Days[] = [];
  for (let first = begin.min; first <= begin.max; first++) {
    for (let last = Math.max(first, end.min); last <= end.max; last++) {
      if (!isDay || first === last) found.push([first, last]);
    }
  }
  return found;
}
