import { describe, expect, it } from 'vitest';
import { en as words } from '../messages/compare/en.ts';
import { en } from '../messages/en.ts';
import { cellText, isShared, type Telling } from './cells.ts';
import { columnIds } from './columns.ts';
import { sampleRows } from './sample-rows.ts';

const telling: Telling = {
  context: false,
  calendars: ['gregorian', 'solar-hijri'],
  language: 'en',
  messages: en,
  words: words.rows,
};

describe('cellText', () => {
  const [row] = sampleRows([
    { id: 'a', outside: '2007-06-15', claims: [{ about: 'mode', value: 'in person' }] },
  ]);
  if (!row) throw new RangeError('no row');

  it('tells the date by the side of the switch, and its length and certainty with it', () => {
    const tell = (context: boolean) =>
      (['date', 'certainty', 'length'] as const).map((column) =>
        cellText(row, column, { ...telling, context }),
      );
    expect(tell(false)).toEqual([null, null, null]);
    expect(tell(true)).toEqual(['2007-06-15 · AP of 2007-06-15', 'from outside', '1 day']);
  });

  it('gives a matter as the source claims it, and nothing where it claims nothing', () => {
    expect(cellText(row, 'mode', telling)).toBe('in person');
    expect(cellText(row, 'organiser', telling)).toBeNull();
    expect(cellText(row, 'place', telling)).toBeNull();
  });
});

describe('isShared', () => {
  const rows = sampleRows([
    { id: 'a', on: '2018-06-30', place: 'Paris' },
    { id: 'b', on: '2021-07-10', place: 'Paris' },
    { id: 'c', on: '2025-02-08' },
  ]);

  it('finds what all rows say, and what none of them says', () => {
    const shared = columnIds.filter((column) => isShared(rows, column, telling));
    expect(shared).toContain('kind');
    expect(shared).toContain('organiser');
    expect(shared).not.toContain('event');
    expect(shared).not.toContain('place');
    expect(isShared(rows.slice(0, 2), 'place', telling)).toBe(true);
  });

  it('finds nothing shared in a single row', () => {
    expect(columnIds.filter((column) => isShared(rows.slice(0, 1), column, telling))).toEqual([]);
  });
});
