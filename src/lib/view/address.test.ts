import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../dates/day.ts';
import { readPlace, writePlace, type Place } from './address.ts';
import { mainCalendars } from './prepare/model.ts';

const firstView: Place = {
  event: null,
  context: false,
  gatherings: false,
  first: null,
  window: null,
};
const urlOf = (suffix: string): URL => new URL(`https://example.org/fa/${suffix}`);

describe('address', () => {
  it('leaves a first view bare', () => {
    expect(writePlace(firstView)).toBe('');
    expect(readPlace(urlOf(''))).toEqual(firstView);
  });

  it('puts the event in the fragment and the rest in the query', () => {
    expect(
      writePlace({
        ...firstView,
        event: 'free-iran-meeting',
        context: true,
        window: { from: day(18_628), to: day(18_992) },
      }),
    ).toBe('?context=on&from=2021-01-01&to=2021-12-31#free-iran-meeting');
  });

  it('reads back whatever it writes', () => {
    const place = fc.record({
      event: fc.option(fc.string({ minLength: 1 })),
      context: fc.boolean(),
      gatherings: fc.boolean(),
      first: fc.option(fc.constantFrom(...mainCalendars)),
      window: fc.option(
        fc
          .tuple(fc.integer({ min: -700_000, max: 1_000_000 }), fc.nat(40_000))
          .map(([from, length]) => ({ from: day(from), to: day(from + length) })),
      ),
    });
    fc.assert(
      fc.property(place, (written) => {
        expect(readPlace(urlOf(writePlace(written)))).toEqual(written);
      }),
    );
  });

  it.each(['?from=2021-02-30&to=2021-03-01', '?from=2021-03-02&to=2021-03-01', '?from=2021-03-02'])(
    'takes no window from %s',
    (suffix) => {
      expect(readPlace(urlOf(suffix)).window).toBeNull();
    },
  );

  it('passes over a fragment that is not an encoded word', () => {
    expect(readPlace(urlOf('#%E0%A4%A')).event).toBeNull();
  });
});
