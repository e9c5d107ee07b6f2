import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../../dates/calendars/calendar.ts';
import { calendars } from '../../dates/calendars/index.ts';
import { addDays, day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { arcOf, monthStarts, placeInYear } from './season.ts';

const { gregorian, 'solar-hijri': solar } = calendars;
const iso = (text: string) => readIsoDay(text);

describe('placeInYear', () => {
  it('puts the same day of every year in the same place, leap year or not', () => {
    const places = ['2023-03-01', '2024-03-01', '2025-03-01'].map((text) =>
      placeInYear(gregorian, iso(text)!),
    );
    expect(new Set(places).size).toBe(1);
    expect(places[0]).toBe(monthStarts(gregorian)[2]);
  });

  it('gives 29 February a place between the 28th and 1 March', () => {
    const [before, leap, after] = ['2024-02-28', '2024-02-29', '2024-03-01'].map((text) =>
      placeInYear(gregorian, iso(text)!),
    );
    expect(before).toBeLessThan(leap!);
    expect(leap).toBeLessThan(after!);
  });

  it('begins the Solar year with 1 Farvardin', () => {
    expect(placeInYear(solar, iso('2025-03-21')!)).toBe(0);
  });

  it('lies in the part of its month', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        fc.integer({ min: -50_000, max: 50_000 }),
        (id, of) => {
          const calendar = calendars[id];
          const starts = monthStarts(calendar);
          const { month } = calendar.fromDay(day(of));
          const place = placeInYear(calendar, day(of));
          expect(place).toBeGreaterThanOrEqual(starts[month - 1]!);
          expect(place).toBeLessThan(starts[month]!);
        },
      ),
    );
  });
});

describe('arcOf', () => {
  it('goes on over the turn of the year', () => {
    const arc = arcOf(gregorian, iso('2024-12-20'), iso('2025-01-10'))!;
    expect(arc.from).toBeLessThan(1);
    expect(arc.to).toBeGreaterThan(1);
  });

  it('does not turn in a calendar whose year begins elsewhere', () => {
    const arc = arcOf(solar, iso('2024-12-20'), iso('2025-01-10'))!;
    expect(arc.to).toBeLessThan(1);
  });

  it('is nothing for a whole year, for more, and where a side is open', () => {
    expect(arcOf(gregorian, iso('2018-01-01'), iso('2018-12-31'))).toBeNull();
    expect(arcOf(gregorian, iso('2018-03-05'), iso('2019-03-04'))).toBeNull();
    expect(arcOf(gregorian, iso('2018-03-05'), iso('2021-01-01'))).toBeNull();
    expect(arcOf(gregorian, iso('2019-02-01'), null)).toBeNull();
  });

  it('is something for a year that lacks a day', () => {
    expect(arcOf(gregorian, iso('2018-01-01'), iso('2018-12-30'))).not.toBeNull();
    expect(arcOf(gregorian, iso('2018-03-05'), iso('2019-03-03'))).not.toBeNull();
  });

  it('is never empty and never longer than the year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        fc.integer({ min: -50_000, max: 50_000 }),
        fc.integer({ min: 0, max: 400 }),
        (id, first, length) => {
          const arc = arcOf(calendars[id], day(first), addDays(day(first), length));
          if (!arc) {
            expect(length).toBeGreaterThan(352);
            return;
          }
          expect(arc.from).toBeGreaterThanOrEqual(0);
          expect(arc.from).toBeLessThan(1);
          expect(arc.to).toBeGreaterThan(arc.from);
          expect(arc.to - arc.from).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
