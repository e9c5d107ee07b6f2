import { describe, expect, it } from 'vitest';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { byYear } from './years.ts';

const day = (iso: string | null) => (iso === null ? null : readIsoDay(iso));
const cut = (dates: readonly (string | null)[], calendar: 'gregorian' | 'solar-hijri') =>
  byYear(dates, day, calendar).map(({ span, items }) => [span?.year, span?.beside, items]);

describe('byYear', () => {
  it('names the Solar years that a Gregorian one touches', () => {
    expect(cut(['2020-01-03', '2020-07-17', '2021-07-10'], 'gregorian')).toEqual([
      [2020, [1398, 1399], ['2020-01-03', '2020-07-17']],
      [2021, [1399, 1400], ['2021-07-10']],
    ]);
  });

  it('cuts at Nowruz in the Solar calendar', () => {
    expect(cut(['2021-03-20', '2021-03-21'], 'solar-hijri')).toEqual([
      [1399, [2020, 2021], ['2021-03-20']],
      [1400, [2021, 2022], ['2021-03-21']],
    ]);
  });

  it('keeps those with an open beginning in a group of their own', () => {
    expect(cut(['2025-02-08', null, null], 'gregorian')).toEqual([
      [2025, [1403, 1404], ['2025-02-08']],
      [undefined, undefined, [null, null]],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(cut([], 'gregorian')).toEqual([]);
  });
});
