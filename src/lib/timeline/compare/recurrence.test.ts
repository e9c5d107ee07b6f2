import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars } from '../../dates/calendars/index.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { recurrenceOf } from './recurrence.ts';

const { gregorian, 'solar-hijri': solar } = calendars;
const days = (first: string, last = first) => ({
  from: readIsoDay(first) ?? NaN,
  to: readIsoDay(last) ?? NaN,
});
const iso = (text: string) => readIsoDay(text);

describe('recurrenceOf', () => {
  it('finds the most events within one quarter of the year, and its first and last day', () => {
    const gatherings = [
      days('2007-06-15', '2007-06-17'),
      days('2018-06-30'),
      days('2020-07-17'),
      days('2021-07-10', '2021-07-12'),
      days('2025-02-08'),
    ];
    expect(recurrenceOf(gatherings, gregorian)).toEqual({
      placed: 5,
      together: 4,
      years: 4,
      first: iso('2007-06-15'),
      last: iso('2020-07-17'),
    });
  });

  it('goes on over the turn of the year', () => {
    const found = recurrenceOf(
      [days('2019-01-10'), days('2020-12-20'), days('2021-06-01')],
      gregorian,
    );
    expect(found).toMatchObject({
      together: 2,
      years: 2,
      first: iso('2020-12-20'),
      last: iso('2019-01-10'),
    });
  });

  it('counts years of the calendar: 20 March and 21 March 2024 lie in one Solar year, 19 March in another', () => {
    const found = recurrenceOf([days('2024-03-19'), days('2024-03-20'), days('2024-03-21')], solar);
    expect(found).toMatchObject({ together: 3, years: 2 });
  });

  it('leaves out what can be any time of the year', () => {
    const found = recurrenceOf(
      [null, days('2018-01-01', '2018-12-31'), days('2025-02-08')],
      gregorian,
    );
    expect(found).toMatchObject({ placed: 1, together: 1, years: 1 });
    expect(recurrenceOf([null], gregorian)).toBeNull();
  });

  it('does not count as shared what only may lie in the same quarter', () => {
    const found = recurrenceOf([days('2019-06-01', '2019-10-31'), days('2020-07-01')], gregorian);
    expect(found).toMatchObject({ placed: 2, together: 1 });
  });

  it('does not depend on the order of the events', () => {
    const some = fc.array(
      fc
        .record({ from: fc.integer({ min: 10_000, max: 20_000 }), length: fc.nat({ max: 120 }) })
        .map(({ from, length }) => ({ from, to: from + length })),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(some, (events) => {
        const { together, placed } = recurrenceOf(events, gregorian) ?? {};
        expect(recurrenceOf(events.toReversed(), gregorian) ?? {}).toMatchObject(
          placed === undefined ? {} : { together, placed },
        );
        expect(together ?? 0).toBeLessThanOrEqual(placed ?? 0);
      }),
    );
  });
});
