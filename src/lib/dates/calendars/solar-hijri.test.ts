import { getDate } from 'date-fns-jalali/getDate';
import { getMonth } from 'date-fns-jalali/getMonth';
import { getYear } from 'date-fns-jalali/getYear';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../day.ts';
import { gregorian } from './gregorian.ts';
import { intlCalendar } from './intl-oracle.ts';
import { solarHijri } from './solar-hijri.ts';

/**
 * Every leap year from 1206 to 1498 AP: Calendar Center, Institute of Geophysics, University of Tehran, "Kabise Shamsi
 * 1206–1498" (calendar.ut.ac.ir).
 */
const officialLeapYears = [
  1210, 1214, 1218, 1222, 1226, 1230, 1234, 1238, 1243, 1247, 1251, 1255, 1259, 1263, 1267, 1271,
  1276, 1280, 1284, 1288, 1292, 1296, 1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337,
  1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403,
  1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441, 1445, 1449, 1453, 1457, 1461, 1465, 1469,
  1474, 1478, 1482, 1486, 1490, 1494, 1498,
];

function iso(of: Day | null): string | null {
  return of === null ? null : new Date(of * 86_400_000).toISOString().slice(0, 10);
}

describe('solar-hijri', () => {
  it('has exactly the leap years of the official table, 1206–1498 AP', () => {
    const leap: number[] = [];
    for (let year = 1206; year <= 1498; year += 1) {
      if (solarHijri.monthLength(year, 12) === 30) leap.push(year);
    }
    expect(leap).toEqual(officialLeapYears);
  });

  it('begins the years where Iran began them', () => {
    expect(iso(solarHijri.toDay(1206, 1, 1))).toBe('1827-03-22');
    expect(iso(solarHijri.toDay(1357, 11, 22))).toBe('1979-02-11');
    expect(iso(solarHijri.toDay(1403, 1, 1))).toBe('2024-03-20');
    expect(iso(solarHijri.toDay(1403, 11, 13))).toBe('2025-02-01');
    expect(iso(solarHijri.toDay(1403, 12, 30))).toBe('2025-03-20');
    expect(iso(solarHijri.toDay(1404, 1, 1))).toBe('2025-03-21');
  });

  it('agrees with Intl on every day from 1800-01-01 to 2100-12-31', () => {
    const intl = intlCalendar('persian');
    const first = gregorian.toDay(1800, 1, 1)!;
    const last = gregorian.toDay(2100, 12, 31)!;
    const wrong: string[] = [];
    for (let at = first; at <= last; at = addDays(at, 1)) {
      const ours = solarHijri.fromDay(at);
      const theirs = intl(at);
      const back = solarHijri.toDay(theirs.year, theirs.month, theirs.day);
      const same =
        ours.year === theirs.year && ours.month === theirs.month && ours.day === theirs.day;
      if (!same || back !== at) wrong.push(`${iso(at)}: ${JSON.stringify([ours, theirs, back])}`);
    }
    expect(last - first + 1).toBe(109_938);
    expect(wrong).toEqual([]);
  });

  it('is date-fns-jalali from 1 to 3000 AP, past the end of what it asks the library', () => {
    // Noon in the host's own zone: the library reads local fields, which then are those of the day.
    fc.assert(
      fc.property(fc.integer({ min: -492_267, max: 603_000 }), (count) => {
        const { year, month, day: date } = gregorian.fromDay(day(count));
        const local = new Date(2000, 0, 1, 12);
        local.setFullYear(year, month - 1, date);
        fc.pre(local.getDate() === date);
        expect(solarHijri.fromDay(day(count))).toEqual({
          year: getYear(local),
          month: getMonth(local) + 1,
          day: getDate(local),
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('comes back from every day, far years and years before 1 AP included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7_800_000, max: 7_800_000 }), (count) => {
        const { year, month, day: date } = solarHijri.fromDay(day(count));
        expect(solarHijri.toDay(year, month, date)).toBe(count);
      }),
      { numRuns: 3000 },
    );
  });

  it('follows one day with the next across 2,000 years around 1 AP', () => {
    for (let year = -1000; year < 1000; year += 1) {
      const last = solarHijri.toDay(year, 12, solarHijri.monthLength(year, 12)!)!;
      expect(solarHijri.fromDay(last).year).toBe(year);
      expect(solarHijri.fromDay(addDays(last, 1))).toEqual({ year: year + 1, month: 1, day: 1 });
    }
  });

  it('keeps Nowruz in March in years 20,000 away', () => {
    for (const year of [-20_000, -622, 0, 1, 5_000, 20_000]) {
      const nowruz = solarHijri.toDay(year, 1, 1)!;
      expect(gregorian.fromDay(nowruz)).toMatchObject({ year: year + 621, month: 3 });
    }
  });

  it('refuses days that do not exist instead of rolling them over', () => {
    const none = [
      [1402, 12, 30],
      [1403, 12, 31],
      [1403, 7, 31],
      [1403, 6, 32],
      [1403, 13, 1],
      [1403, 0, 1],
      [1403, 1, 0],
      [1403, 1, 1.5],
      [1403.5, 1, 1],
      [Number.NaN, 1, 1],
    ] as const;
    for (const [year, month, date] of none) {
      expect(solarHijri.toDay(year, month, date), `${year}/${month}/${date}`).toBeNull();
    }
    expect(solarHijri.monthLength(1403, 13)).toBeNull();
  });

  it('is exact from 1304 AP, when its months became law, and within two days before', () => {
    expect(solarHijri.tolerance(1304)).toBe(0);
    expect(solarHijri.tolerance(1303)).toBe(2);
  });
});
