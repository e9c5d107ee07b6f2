import { describe, expect, it } from 'vitest';
import { calendars } from '../../dates/calendars/index.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import type { Calendar } from '../../dates/calendars/calendar.ts';
import { byYear } from './years.ts';

const day = (iso: string | null) => (iso === null ? null : readIsoDay(iso));
const { gregorian } = calendars;
const solar = calendars['solar-hijri'];
const cut = (dates: readonly (string | null)[], own: Calendar, ...others: Calendar[]) =>
  byYear(dates, day, own, others).map(({ span, items }) => [span?.year, span?.beside, items]);

describe('byYear', () => {
  it('names the Solar years that a Gregorian one touches', () => {
    expect(cut(['2020-01-03', '2020-07-17', '2021-07-10'], gregorian, solar)).toEqual([
      [2020, [[1398, 1399]], ['2020-01-03', '2020-07-17']],
      [2021, [[1399, 1400]], ['2021-07-10']],
    ]);
  });

  it('cuts at Nowruz in the Solar calendar', () => {
    expect(cut(['2021-03-20', '2021-03-21'], solar, gregorian)).toEqual([
      [1399, [[2020, 2021]], ['2021-03-20']],
      [1400, [[2021, 2022]], ['2021-03-21']],
    ]);
  });

  it('keeps those with an open beginning in a group of their own', () => {
    expect(cut(['2025-02-08', null, null], gregorian, solar)).toEqual([
      [2025, [[1403, 1404]], ['2025-02-08']],
      [undefined, undefined, [null, null]],
    ]);
  });

  it('names the years of as many calendars as are asked for', () => {
    const [year] = cut(['2021-07-10'], gregorian, solar, calendars['lunar-hijri']);
    expect(year?.slice(0, 2)).toEqual([
      2021,
      [
        [1399, 1400],
        [1442, 1443],
      ],
    ]);
    expect(cut(['2021-07-10'], gregorian)[0]?.[1]).toEqual([]);
  });

  it('makes nothing of nothing', () => {
    expect(cut([], gregorian)).toEqual([]);
  });
});
