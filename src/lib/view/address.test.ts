import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../dates/calendars/calendar.ts';
import { day } from '../dates/day.ts';
import { laneGroupings } from '../timeline/lanes.ts';
import { readPlace, writePlace, type Place } from './address.ts';

const firstView: Place = {
  event: null,
  context: false,
  gatherings: false,
  query: null,
  calendars: null,
  time: null,
  range: null,
  rangeOnly: false,
  lanes: { by: 'kind', folded: [], order: [] },
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
    const days = fc
      .tuple(fc.integer({ min: -700_000, max: 1_000_000 }), fc.nat(40_000))
      .map(([from, length]) => ({ from: day(from), to: day(from + length) }));
    const place = fc.record({
      event: fc.option(fc.string({ minLength: 1 })),
      context: fc.boolean(),
      gatherings: fc.boolean(),
      query: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
      calendars: fc.option(fc.shuffledSubarray([...calendarIds], { minLength: 1 })),
      time: fc.option(fc.constantFrom('ltr' as const, 'rtl' as const)),
      range: fc.option(days),
      rangeOnly: fc.boolean(),
      lanes: fc.record({
        by: fc.constantFrom(...laneGroupings),
        folded: fc.subarray(['iran', 'free-iran', '*', '-']),
        order: fc.shuffledSubarray(['paris', '001_e43226d96ba24d75', '*']),
      }),
      window: fc.option(days),
    });
    fc.assert(
      fc.property(place, (one) => {
        // Nothing is listed by a range that there is not.
        const written = { ...one, rangeOnly: one.rangeOnly && one.range !== null };
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

  it('names the calendars in order, for a reader of the address too', () => {
    const calendars = ['solar-hijri', 'gregorian', 'lunar-hijri'] as const;
    const suffix = writePlace({ ...firstView, calendars, time: 'rtl' });
    expect(suffix).toBe('?calendars=solar-hijri,gregorian,lunar-hijri&time=rtl');
  });

  it.each([
    ['?first=solar-hijri', ['solar-hijri', 'gregorian']],
    ['?first=gregorian', ['gregorian', 'solar-hijri']],
    ['?first=gregorian&calendars=lunar-hijri', ['lunar-hijri']],
    ['?calendars=lunar-hijri,mayan,lunar-hijri,gregorian', ['lunar-hijri', 'gregorian']],
    ['?calendars=mayan', null],
    ['?calendars=', null],
    ['?first=mayan', null],
  ])('reads the calendars of %s', (suffix, calendars) => {
    expect(readPlace(urlOf(suffix)).calendars).toEqual(calendars);
  });

  it('writes a range for a reader of the address too', () => {
    const range = { from: day(18_628), to: day(18_992) };
    const suffix = writePlace({ ...firstView, range, rangeOnly: true });
    expect(suffix).toBe('?range=2021-01-01..2021-12-31&list=range');
    expect(readPlace(urlOf('?range=2021-12-31..2021-01-01&list=range'))).toEqual(firstView);
    expect(readPlace(urlOf('?range=2021-01-01')).range).toBeNull();
  });

  it('takes no direction of time that there is not', () => {
    expect(readPlace(urlOf('?time=up')).time).toBeNull();
  });

  it('passes over a fragment that is not an encoded word', () => {
    expect(readPlace(urlOf('#%E0%A4%A')).event).toBeNull();
  });
});
