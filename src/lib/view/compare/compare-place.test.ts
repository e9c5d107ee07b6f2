import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIds, foldable } from './columns.ts';
import { firstPlace, isFirstPlace, readComparePlace, writeComparePlace } from './compare-place.ts';

const read = (query: string) => readComparePlace(new URLSearchParams(query));

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const place = fc.record({
  ids: fc.option(fc.uniqueArray(id)),
  sort: fc.option(fc.record({ by: fc.constantFrom(...columnIds), descending: fc.boolean() })),
  pinned: fc.option(id),
  folded: fc.subarray([...foldable]),
});

describe('the address of a comparison', () => {
  it('leaves no trace at first, and none is read as the first', () => {
    expect(writeComparePlace(firstPlace)).toBe('');
    expect(read('')).toEqual(firstPlace);
    expect(isFirstPlace(firstPlace)).toBe(true);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(read(writeComparePlace(one))).toEqual(one);
      }),
    );
  });

  it('can be read by a person, and holds what the header chose', () => {
    const besides = { context: true, calendars: ['lunar-hijri' as const], time: null };
    const sort = { by: 'length' as const, descending: true };
    expect(writeComparePlace({ ...firstPlace, ids: ['b', 'a'], sort }, besides)).toBe(
      '?context=on&calendars=lunar-hijri&events=b,a&sort=-length',
    );
  });

  it('tells an empty table from the first one', () => {
    expect(read('events=').ids).toEqual([]);
    expect(isFirstPlace(read('events='))).toBe(false);
  });

  it('leaves out what it cannot read: columns that are not, ids twice or empty', () => {
    expect(read('events=a,,a,b&sort=-colour&hide=event,kind,colour&pinned=')).toEqual({
      ids: ['a', 'b'],
      sort: firstPlace.sort,
      pinned: null,
      folded: ['kind'],
    });
  });
});
