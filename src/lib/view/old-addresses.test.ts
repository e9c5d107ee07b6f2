import { describe, expect, it } from 'vitest';
import { isoDay } from '../dates/value/iso-day.ts';
import { readPlace, type Place } from './address.ts';
import { unreadParts } from './arrival/unread.ts';

// Addresses as every version has written them. They stand in letters, footnotes and other people's pages: none may stop
// to mean what it meant. To be added to when an address is written in a new way, and never taken from.

const old: readonly (readonly [address: string, means: Partial<Place>])[] = [
  // Since there was a timeline: the event, the switch, the filter, the calendar that comes first.
  ['#paris-demonstration-2025', { event: 'paris-demonstration-2025' }],
  ['?context=on#talks', { context: true, event: 'talks' }],
  ['?only=gatherings', { gatherings: true }],
  ['?first=solar-hijri', { calendars: ['solar-hijri', 'gregorian'] }],
  ['?context=on&only=gatherings&first=gregorian', { calendars: ['gregorian', 'solar-hijri'] }],
  // Since three calendars, and a direction of time of its own.
  ['?calendars=lunar-hijri,gregorian', { calendars: ['lunar-hijri', 'gregorian'] }],
  ['?calendars=lunar-hijri%2Cgregorian', { calendars: ['lunar-hijri', 'gregorian'] }],
  ['?time=rtl', { time: 'rtl' }],
  // Since lanes can be chosen, folded and moved.
  [
    '?lanes=source&folded=a,b&order=b',
    { lanes: { by: 'source', folded: ['a', 'b'], order: ['b'] } },
  ],
  ['?lanes=place', { lanes: { by: 'place', folded: [], order: [] } }],
  // Since days can be picked out of the axis.
  ['?range=2021-01-01..2021-12-31&list=range', { rangeOnly: true }],
];

describe('an address of an earlier version', () => {
  it.each(old)('%s means what it meant', (address, means) => {
    const url = new URL(address, 'https://example.org/fa/');
    expect(readPlace(url)).toMatchObject(means);
    expect(unreadParts(url), 'nothing of it is called unreadable').toEqual([]);
  });

  it('holds the window and the range in days of the Gregorian calendar', () => {
    const url = new URL(
      'https://example.org/?from=2018-06-30&to=2021-07-12&range=-0044-03-15..0001-01-01',
    );
    const { window, range } = readPlace(url);
    expect([window?.from, window?.to].map((day) => day !== undefined && isoDay(day))).toEqual([
      '2018-06-30',
      '2021-07-12',
    ]);
    expect(range && isoDay(range.from)).toBe('-0044-03-15');
  });
});
