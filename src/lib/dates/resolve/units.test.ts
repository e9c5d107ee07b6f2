import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day } from '../day.ts';
import type { Unit } from '../symbolic.ts';
import { isoDay, readIsoDay } from '../value/iso-day.ts';
import { habits } from './habits.ts';
import { quarterOf, shiftDay, unitAt, weekOf } from './units.ts';

const on = (iso: string) => readIsoDay(iso) as Day;
const span = ({ first, last }: { first: Day; last: Day }) => `${isoDay(first)}/${isoDay(last)}`;
const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(day);
const units: readonly Unit[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

describe('unitAt', () => {
  it('begins the week where the language does', () => {
    const friday = on('2025-01-31');
    expect(span(unitAt('week', friday, 0, habits.fa, 'solar-hijri'))).toBe('2025-01-25/2025-01-31');
    expect(span(unitAt('week', friday, 0, habits.en, 'gregorian'))).toBe('2025-01-27/2025-02-02');
  });

  it('counts months of the calendar that is asked for', () => {
    const of = on('2025-02-01');
    expect(span(unitAt('month', of, -1, habits.en, 'gregorian'))).toBe('2025-01-01/2025-01-31');
    expect(span(unitAt('month', of, -1, habits.fa, 'solar-hijri'))).toBe('2024-12-21/2025-01-19');
  });

  it('takes a weekend for the current one on either of its days', () => {
    for (const iso of ['2025-02-01', '2025-02-02']) {
      expect(span(unitAt('weekend', on(iso), 0, habits.en, 'gregorian'))).toBe(
        '2025-02-01/2025-02-02',
      );
    }
    expect(span(unitAt('weekend', on('2025-02-03'), 0, habits.en, 'gregorian'))).toBe(
      '2025-02-08/2025-02-09',
    );
    expect(span(unitAt('weekend', on('2025-02-03'), 0, habits.fa, 'solar-hijri'))).toBe(
      '2025-02-06/2025-02-07',
    );
  });

  it('lays units side by side without a gap', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...units),
        fc.constantFrom('gregorian', 'solar-hijri', 'lunar-hijri'),
        (of, unit, calendar) => {
          const here = unitAt(unit, of, 0, habits.en, calendar);
          const next = unitAt(unit, of, 1, habits.en, calendar);
          expect(here.first <= of && of <= here.last).toBe(true);
          expect(next.first).toBe(here.last + 1);
        },
      ),
    );
  });
});

describe('shiftDay', () => {
  it('keeps the day of the month, or takes its last one', () => {
    expect(isoDay(shiftDay(on('2024-03-31'), -1, 'month', 'gregorian'))).toBe('2024-02-29');
    expect(isoDay(shiftDay(on('2024-02-29'), 1, 'year', 'gregorian'))).toBe('2025-02-28');
  });

  it('counts Solar Hijri months from a Solar Hijri day', () => {
    // 6 Tir 1396 → 6 Khordad 1396
    expect(isoDay(shiftDay(on('2017-06-27'), -1, 'month', 'solar-hijri'))).toBe('2017-05-27');
  });

  it('cuts a day and a half to a day', () => {
    expect(shiftDay(day(0), 1.5, 'day', 'gregorian')).toBe(1);
    expect(shiftDay(day(0), -1.5, 'day', 'gregorian')).toBe(-1);
  });

  it('is monotone in the day, whatever the unit', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(40),
        fc.constantFrom(...units),
        fc.integer({ min: -30, max: 30 }),
        (of, later, unit, amount) => {
          const a = shiftDay(of, amount, unit, 'gregorian');
          const b = shiftDay(day(of + later), amount, unit, 'gregorian');
          expect(a <= b).toBe(true);
        },
      ),
    );
  });
});

it('leaves a quarter of the unit to a rounded count', () => {
  expect(quarterOf('day')).toBe(0);
  expect(quarterOf('month')).toBe(7);
  expect(quarterOf('year')).toBe(91);
});

it('finds the week that holds a day for every first day of the week', () => {
  for (const weekStart of [0, 1, 2, 3, 4, 5, 6] as const) {
    const { first, last } = weekOf(day(20_000), weekStart);
    expect(first <= 20_000 && last >= 20_000 && last - first === 6).toBe(true);
  }
});
