import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../dates/calendars/calendar.ts';
import { weekdayOf, type Day } from '../dates/day.ts';
import { readIsoDay } from '../dates/value/iso-day.ts';
import { languages } from '../text/language.ts';
import { weekendsIn, weekOf } from './week.ts';

const on = (iso: string): Day => readIsoDay(iso) ?? (0 as Day);

describe('weekOf', () => {
  it('rests on Friday where Persian is read or the Solar Hijri calendar leads', () => {
    for (const language of languages) {
      expect(weekOf(language, 'solar-hijri')).toEqual({ start: 6, weekend: [5] });
    }
    expect(weekOf('fa', 'gregorian').weekend).toEqual([5]);
  });

  it('else rests as the readers of the language do', () => {
    expect(weekOf('ar', 'gregorian').weekend).toEqual([5, 6]);
    expect(weekOf('en', 'lunar-hijri')).toEqual({ start: 1, weekend: [6, 0] });
  });
});

describe('weekendsIn', () => {
  it('finds the Fridays of a fortnight', () => {
    // 9 July 2021 was a Friday.
    expect(weekendsIn([5], on('2021-07-05'), on('2021-07-19'))).toEqual([
      on('2021-07-09'),
      on('2021-07-16'),
    ]);
  });

  it('takes a weekend that has begun before', () => {
    const sunday = on('2021-07-11');
    expect(weekendsIn([6, 0], sunday + 0.5, sunday + 1)).toEqual([on('2021-07-10')]);
    expect(weekendsIn([5], sunday, sunday + 1)).toEqual([]);
  });

  it('leaves out none and takes none beyond', () => {
    const stretch = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.1, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(
        stretch,
        fc.constantFrom(...languages),
        fc.constantFrom(...calendarIds),
        ([start, length], language, leading) => {
          const { weekend } = weekOf(language, leading);
          const end = start + length;
          const found = weekendsIn(weekend, start, end);
          const days = found.flatMap((first) => weekend.map((_, i) => first + i));
          const free = [];
          for (let day = Math.floor(start); day < end; day += 1) {
            if (weekend.includes(weekdayOf(day as Day))) free.push(day);
          }
          expect(days.filter((day) => day >= Math.floor(start) && day < end)).toEqual(free);
          expect(found.every((first) => first < end && first + weekend.length > start)).toBe(true);
        },
      ),
    );
  });
});
