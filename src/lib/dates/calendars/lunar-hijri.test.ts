import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../day.ts';
import type { LunarVariant } from './calendar.ts';
import { gregorian } from './gregorian.ts';
import { calendarOf, calendars } from './index.ts';
import { intlCalendar } from './intl-oracle.ts';
import { lunar } from './lunar-hijri.ts';

const variants: readonly LunarVariant[] = ['umm-al-qura', 'civil'];
const intlNames = { 'umm-al-qura': 'islamic-umalqura', civil: 'islamic-civil' } as const;

function iso(of: Day | null): string | null {
  return of === null ? null : new Date(of * 86_400_000).toISOString().slice(0, 10);
}

describe.each(variants)('lunar-hijri, %s', (variant) => {
  const calendar = lunar(variant);
  const intl = intlCalendar(intlNames[variant]);

  it('agrees with Intl on every day from 1850 to 2200, and so past both ends of the table', () => {
    const last = gregorian.toDay(2200, 12, 31)!;
    const wrong: string[] = [];
    for (let at = gregorian.toDay(1850, 1, 1)!; at <= last; at = addDays(at, 1)) {
      const ours = calendar.fromDay(at);
      const theirs = intl(at);
      const back = calendar.toDay(theirs.year, theirs.month, theirs.day);
      const same =
        ours.year === theirs.year && ours.month === theirs.month && ours.day === theirs.day;
      if (!same || back !== at) wrong.push(`${iso(at)}: ${JSON.stringify([ours, theirs, back])}`);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with Intl on far days, years before 1 AH included', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7_000_000, max: 7_000_000 }), (count) => {
        expect(calendar.fromDay(day(count))).toEqual(intl(day(count)));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back from every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }), (count) => {
        const { year, month, day: date } = calendar.fromDay(day(count));
        expect(calendar.toDay(year, month, date)).toBe(count);
      }),
    );
  });

  it('has months of 29 or 30 days, each followed by the next', () => {
    for (let year = 1290; year <= 1610; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const length = calendar.monthLength(year, month)!;
        expect([29, 30]).toContain(length);
        const next = month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
        const last = calendar.toDay(year, month, length)!;
        expect(addDays(last, 1)).toBe(calendar.toDay(next[0], next[1], 1));
        expect(calendar.toDay(year, month, length + 1)).toBeNull();
      }
    }
  });

  it('refuses days that do not exist', () => {
    for (const [year, month, date] of [
      [1446, 13, 1],
      [1446, 0, 1],
      [1446, 1, 31],
      [1446, 1, 0],
      [1446, 9, 1.5],
      [1446.5, 9, 1],
      [Number.NaN, 9, 1],
    ] as const) {
      expect(calendar.toDay(year, month, date), `${year}/${month}/${date}`).toBeNull();
    }
    expect(calendar.monthLength(1446, 13)).toBeNull();
  });

  it('says that a date may be a day off', () => {
    expect(calendar.tolerance(1446)).toBe(1);
  });
});

describe('lunar-hijri', () => {
  it('knows days of the Saudi calendar', () => {
    expect(iso(lunar('umm-al-qura').toDay(1446, 9, 1))).toBe('2025-03-01');
    expect(iso(lunar('umm-al-qura').toDay(1442, 12, 10))).toBe('2021-07-20');
  });

  it('keeps the variants apart, by no more than two days', () => {
    let different = 0;
    for (let year = 1300; year <= 1600; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const [saudi, civil] = variants.map((variant) => lunar(variant).toDay(year, month, 1)!);
        expect(Math.abs(saudi! - civil!)).toBeLessThanOrEqual(2);
        if (saudi !== civil) different += 1;
      }
    }
    expect(different).toBeGreaterThan(1000);
  });

  it('is chosen by id and variant, Umm al-Qura where none is said', () => {
    expect(calendarOf('lunar-hijri', 'civil')).toBe(lunar('civil'));
    expect(calendarOf('lunar-hijri')).toBe(lunar('umm-al-qura'));
    expect(calendars['lunar-hijri']).toBe(lunar('umm-al-qura'));
    expect(calendarOf('solar-hijri', 'civil')).toBe(calendars['solar-hijri']);
  });
});
