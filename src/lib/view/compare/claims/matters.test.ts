import { describe, expect, it } from 'vitest';
import { sampleRows } from '../sample-rows.ts';
import { bySource, matterOf, matterRows } from './matters.ts';

const rows = sampleRows([
  {
    id: 'summit',
    on: '2020-07-17',
    claims: [
      { about: 'speakers', value: 'Giuliani, Lieberman' },
      { about: 'attendance', value: 'tens of thousands' },
      { about: 'attendance-headline', value: 'thousands' },
      { about: 'speakers', value: 'Mukasey, Joseph' },
      { about: 'countries', value: '102' },
    ],
  },
  { id: 'meeting', on: '2021-07-10', claims: [{ about: 'countries', value: '105' }] },
]);
const found = matterRows(rows, 'en');
const cells = (matter: string) => found.find((one) => one.matter === matter)?.cells ?? [];

describe('matterRows', () => {
  it('has a row for each matter that some source speaks of, in a fixed order', () => {
    expect(found.map(({ matter }) => matter)).toEqual(['attendance', 'countries', 'speakers']);
    expect(found[0]?.label).toBe('Attendance');
  });

  it('sets two figures for one event beside each other, says of what each is, and marks them', () => {
    const [summit, meeting] = cells('attendance');
    expect(summit?.said.map(({ claim, of }) => [claim.value, of])).toEqual([
      ['tens of thousands', null],
      ['thousands', 'attendance-headline'],
    ]);
    expect([summit?.differs, meeting?.differs]).toEqual([true, false]);
  });

  it('marks neither figures of two events nor lists that go on', () => {
    expect(cells('countries').map(({ differs }) => differs)).toEqual([false, false]);
    expect(cells('speakers').map(({ differs }) => differs)).toEqual([false, false]);
  });

  it('marks figures of two sources for one event', () => {
    const [one, other] = rows;
    if (!one || !other) throw new Error('no rows');
    const same = [one, { ...other, event: { ...other.event, same: one.event.id } }];
    const countries = matterRows(same, 'en').find(({ matter }) => matter === 'countries');
    expect(countries?.cells.map(({ differs }) => differs)).toEqual([true, true]);
  });
});

describe('matterOf', () => {
  it('puts a part of a matter with it, and leaves keys of their own alone', () => {
    expect(matterOf('deaths-official')).toBe('deaths');
    expect(matterOf('committee-size')).toBe('committee-size');
    expect(matterOf('number-of-flags')).toBe('number-of-flags');
  });
});

describe('bySource', () => {
  it('brings the events of one document together', () => {
    const [a, b] = rows;
    if (!a || !b) throw new Error('no rows');
    const elsewhere = { ...b, event: { ...b.event, source: 'elsewhere' } };
    expect(bySource([a, elsewhere, a])).toEqual([[a, a], [elsewhere]]);
  });
});
