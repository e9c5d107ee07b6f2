import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../../dates/calendars/calendar.ts';
import { calendars } from '../../dates/calendars/index.ts';
import { addDays, day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { periodBetween } from './period.ts';

function iso(text: string) {
  const of = readIsoDay(text);
  if (of === null) throw new RangeError(text);
  return of;
}

describe('periodBetween', () => {
  it('counts the same days as other months in another calendar', () => {
    const [from, to] = [iso('2021-07-12'), iso('2025-02-08')];
    expect(periodBetween(calendars.gregorian, from, to)).toEqual({ years: 3, months: 6, days: 27 });
    expect(periodBetween(calendars['solar-hijri'], from, to)).toEqual({
      years: 3,
      months: 6,
      days: 29,
    });
  });

  it('counts whole years without months: 17 June 2007 to 30 June 2018', () => {
    const found = periodBetween(calendars.gregorian, iso('2007-06-17'), iso('2018-06-30'));
    expect(found).toEqual({ years: 11, months: 0, days: 13 });
  });

  it('takes the last of a month that is too short: a month after 31 January is 28 February', () => {
    const found = periodBetween(calendars.gregorian, iso('2021-01-31'), iso('2021-02-28'));
    expect(found).toEqual({ years: 0, months: 1, days: 0 });
  });

  it('leaves fewer days than a month has, and more months only as whole years', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        days,
        fc.integer({ min: 0, max: 9000 }),
        (id, start, length) => {
          const from = day(start);
          const period = periodBetween(calendars[id], from, addDays(from, length));
          expect(period.months).toBeGreaterThanOrEqual(0);
          expect(period.months).toBeLessThan(12);
          expect(period.days).toBeGreaterThanOrEqual(0);
          expect(period.days).toBeLessThan(31);
          expect(period.years).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('refuses to count backwards', () => {
    expect(() => periodBetween(calendars.gregorian, iso('2021-01-02'), iso('2021-01-01'))).toThrow(
      RangeError,
    );
  });
});
