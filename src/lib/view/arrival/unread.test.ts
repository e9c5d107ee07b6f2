import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../dates/day.ts';
import { readPlace, writePlace } from '../address.ts';
import { unreadParts } from './unread.ts';

const urlOf = (suffix: string): URL => new URL(`https://example.org/fa/${suffix}`);

describe('unreadParts', () => {
  it.each([
    ['?calendars=xyz', ['calendars=xyz']],
    ['?calendars=gregorian,xyz', ['calendars=gregorian,xyz']],
    ['?from=2021-02-30&to=2021-03-05', ['from=2021-02-30', 'to=2021-03-05']],
    ['?from=2021-02-03', ['from=2021-02-03']],
    ['?context=perhaps&time=up', ['context=perhaps', 'time=up']],
    ['?range=yesterday&list=range', ['range=yesterday', 'list=range']],
    ['?lanes=colour', ['lanes=colour']],
    ['?only=', ['only=']],
  ])('tells what it cannot read of %s', (suffix, parts) => {
    expect(unreadParts(urlOf(suffix))).toEqual(parts);
  });

  it.each([
    '',
    '#no-such-event',
    '?utm_source=letter&fbclid=1',
    '?constructor=1&toString=2',
    '?first=solar-hijri',
    '?lanes=kind',
    '?folded=nothing-of-that-name',
  ])('has nothing to say of %j', (suffix) => {
    expect(unreadParts(urlOf(suffix))).toEqual([]);
  });

  it('understands every address that the view writes', () => {
    const days = fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(4000))
      .map(([from, length]) => ({ from: day(from), to: day(from + length) }));
    const nothing = readPlace(urlOf(''));
    fc.assert(
      fc.property(days, days, fc.boolean(), (window, range, on) => {
        const suffix = writePlace({
          ...nothing,
          window,
          range,
          rangeOnly: on,
          context: on,
          gatherings: !on,
          calendars: ['lunar-hijri', 'gregorian'],
          time: on ? 'rtl' : 'ltr',
          lanes: { by: 'place', folded: ['paris'], order: ['*'] },
        });
        expect(unreadParts(urlOf(suffix))).toEqual([]);
      }),
    );
  });
});
