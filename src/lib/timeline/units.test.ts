import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, calendars } from '../dates/calendars/index.ts';
import type { Calendar } from '../dates/calendars/calendar.ts';
import { weekdayOf, type Day } from '../dates/day.ts';
import { unitNames, unitOf, type Unit } from './units.ts';

const gregorian = calendars.gregorian;
const solar = calendars['solar-hijri'];
const all: readonly Calendar[] = [
  gregorian,
  solar,
  calendarOf('lunar-hijri'),
  calendarOf('lunar-hijri', 'civil'),
];

const on = (calendar: Calendar, year: number, month = 1, day = 1): Day => {
  const found = calendar.toDay(year, month, day);
  if (found === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return found;
};
const yearsOf = (calendar: Calendar, days: readonly Day[]): readonly number[] =>
  days.map((day) => calendar.fromDay(day).year);

describe('unitOf', () => {
  it('begins Solar Hijri years at 1 Farvardin', () => {
    const year = unitOf(solar, 'year');
    // 21 March 2018 was 1 Farvardin 1397.
    expect(year.floor(on(gregorian, 2018, 3, 20))).toBe(on(gregorian, 2017, 3, 21));
    expect(year.floor(on(gregorian, 2018, 3, 21))).toBe(on(gregorian, 2018, 3, 21));
    expect(year.ceil(on(gregorian, 2018, 3, 22))).toBe(on(gregorian, 2019, 3, 21));
  });

  it('goes through the months of each calendar', () => {
    expect(unitOf(gregorian, 'month').offset(on(gregorian, 2019, 12, 31), 2)).toBe(
      on(gregorian, 2020, 2, 1),
    );
    expect(unitOf(solar, 'month').offset(on(solar, 1399, 12, 30), 1)).toBe(on(solar, 1400));
    expect(
      unitOf(calendars['lunar-hijri'], 'month').offset(
        on(calendars['lunar-hijri'], 1442, 12, 5),
        -12,
      ),
    ).toBe(on(calendars['lunar-hijri'], 1441, 12));
    expect(unitOf(gregorian, 'quarter').floor(on(gregorian, 2021, 9, 30))).toBe(
      on(gregorian, 2021, 7),
    );
  });

  it('begins weeks on the day that is asked for', () => {
    const wednesday = on(gregorian, 2021, 7, 14);
    expect(unitOf(gregorian, 'week').floor(wednesday)).toBe(on(gregorian, 2021, 7, 12));
    expect(unitOf(solar, 'week', { weekStart: 6 }).floor(wednesday)).toBe(
      on(gregorian, 2021, 7, 10),
    );
    expect(weekdayOf(unitOf(solar, 'week', { weekStart: 6 }).ceil(-20_000))).toBe(6);
  });

  it('has no year 0 among its round years', () => {
    // Astronomical: −19 is 20 BCE, 1 is 1 CE.
    const decades = unitOf(gregorian, 'decade').range(on(gregorian, -20), on(gregorian, 25));
    expect(yearsOf(gregorian, decades)).toEqual([-19, -9, 1, 10, 20]);
    const centuries = unitOf(gregorian, 'century').range(on(gregorian, -250), on(gregorian, 250));
    expect(yearsOf(gregorian, centuries)).toEqual([-199, -99, 1, 100, 200]);
    const pairs = unitOf(gregorian, 'year', { step: 2 }).range(on(gregorian, -5), on(gregorian, 6));
    expect(yearsOf(gregorian, pairs)).toEqual([-5, -3, -1, 2, 4]);
    const millennia = unitOf(solar, 'millennium').range(on(solar, -2500), on(solar, 2500));
    expect(yearsOf(solar, millennia)).toEqual([-1999, -999, 1, 1000, 2000]);
  });

  it('refuses steps that a unit does not come in', () => {
    expect(() => unitOf(gregorian, 'month', { step: 2 })).toThrow(RangeError);
    expect(() => unitOf(gregorian, 'year', { step: 0 })).toThrow(RangeError);
    expect(() => unitOf(gregorian, 'decade', { step: 2.5 })).toThrow(RangeError);
  });

  it('refuses days too far to count', () => {
    expect(() => unitOf(gregorian, 'day').floor(1e9)).toThrow(RangeError);
    expect(() => unitOf(gregorian, 'day').floor(Number.NaN)).toThrow(RangeError);
  });

  it('gives an empty range for an empty stretch', () => {
    expect(unitOf(gregorian, 'month').range(100, 100)).toEqual([]);
    expect(unitOf(gregorian, 'month').range(100, 50)).toEqual([]);
  });

  const units = fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...unitNames), fc.constantFrom(1, 2, 5))
    .map(([calendar, name, step]): Unit => {
      const stepped = ['year', 'decade', 'century', 'millennium'].includes(name);
      return unitOf(calendar, name, { step: stepped ? step : 1, weekStart: 6 });
    });
  const instants = fc.double({ min: -2e6, max: 2e6, noNaN: true });

  it('brackets any instant between two neighbouring boundaries', () => {
    fc.assert(
      fc.property(units, instants, (unit, at) => {
        const floor = unit.floor(at);
        const next = unit.offset(at, 1);
        expect(floor).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        expect(unit.ceil(at)).toBe(floor === at ? floor : next);
        expect(unit.floor(floor)).toBe(floor);
        expect(unit.offset(next, -1)).toBe(floor);
        expect(next - floor).toBeGreaterThanOrEqual(unit.leastDays);
      }),
    );
  });

  it('ranges over every boundary of a stretch and no other day', () => {
    fc.assert(
      fc.property(
        units,
        instants,
        fc.double({ min: 0, max: 12, noNaN: true }),
        (unit, start, count) => {
          const end = start + count * unit.leastDays;
          const walked: Day[] = [];
          for (let at = unit.ceil(start); at < end; at = unit.offset(at, 1)) walked.push(at);
          expect(unit.range(start, end)).toEqual(walked);
        },
      ),
    );
  });
});
