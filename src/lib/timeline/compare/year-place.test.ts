import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../../dates/calendars/calendar.ts';
import { calendars } from '../../dates/calendars/index.ts';
import { day } from '../../dates/day.ts';
import { readIsoDay } from '../../dates/value/iso-day.ts';
import { sampleMark } from '../mark-samples.ts';
import { yearItems, yearPlaceOf, yearX, type YearDrawing } from './year-place.ts';

const { gregorian, 'solar-hijri': solar } = calendars;
const drawing: YearDrawing = { width: 820, margin: 16, direction: 'ltr', dot: 12 };
const at = (iso: string): number => readIsoDay(iso) ?? NaN;
const known = (first: string, last = first) =>
  sampleMark('e', at(first), { to: day(at(last)), latest: day(at(last)) });
const window = (first: string, last: string) =>
  sampleMark('e', Math.floor((at(first) + at(last)) / 2), {
    shape: 'window',
    earliest: day(at(first)),
    latest: day(at(last)),
  });

describe('yearPlaceOf', () => {
  it('has no place for a whole year, or for what is open on a side', () => {
    expect(yearPlaceOf(window('2018-01-01', '2018-12-31'), gregorian)).toBeNull();
    expect(yearPlaceOf(sampleMark('e', 18_000, { latest: null }), gregorian)).toBeNull();
  });

  it('puts 29 February between the days beside it, and 1 March at one place in every year', () => {
    const from = (iso: string): number => yearPlaceOf(known(iso), gregorian)?.core.from ?? NaN;
    expect(from('2024-02-28')).toBeLessThan(from('2024-02-29'));
    expect(from('2024-02-29')).toBeLessThan(from('2024-03-01'));
    expect(from('2023-03-01')).toBe(from('2024-03-01'));
  });

  it('keeps the mark within the days it can mean, over the turn of the year too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        fc.integer({ min: -20_000, max: 30_000 }),
        fc.integer({ min: 0, max: 340 }),
        fc.nat({ max: 340 }),
        (id, first, length, into) => {
          const from = day(first + Math.min(into, length));
          const mark = sampleMark('e', from, {
            shape: 'window',
            earliest: day(first),
            latest: day(first + length),
          });
          const place = yearPlaceOf(mark, calendars[id]);
          if (!place) throw new Error('a window of less than a year has a place');
          const { core, arc } = place;
          expect(core.from).toBeGreaterThanOrEqual(arc.from - 1e-9);
          expect(core.to).toBeLessThanOrEqual(arc.to + 1e-9);
        },
      ),
    );
  });
});

describe('yearItems', () => {
  /** How much of the year, between its edges, the bands of some signs cover. */
  function covered(items: ReturnType<typeof yearItems>): number {
    const [start, end] = [yearX(0, drawing), yearX(1, drawing)];
    const parts = items.map(({ band }) =>
      band ? Math.min(band.x2, end) - Math.max(band.x, start) : 0,
    );
    return parts.reduce((sum, part) => sum + part, 0) / (end - start);
  }

  it('draws what goes on over the turn of the year in two parts that make up the whole', () => {
    const place = yearPlaceOf(window('2024-12-11', '2025-01-20'), gregorian);
    if (!place) throw new Error('it has a place');
    const items = yearItems(place, drawing);
    expect(items).toHaveLength(2);
    expect(covered(items)).toBeCloseTo(place.arc.to - place.arc.from, 9);
    expect(place.arc.to - place.arc.from).toBeCloseTo(41 / 366, 9);
  });

  it('draws the same days in one part where the year of the calendar does not turn in them', () => {
    const place = yearPlaceOf(window('2024-12-11', '2025-01-20'), solar);
    expect(place && yearItems(place, drawing)).toHaveLength(1);
  });

  it('covers as much of the year as the days do, whenever they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        fc.integer({ min: -20_000, max: 30_000 }),
        fc.integer({ min: 1, max: 340 }),
        (id, first, length) => {
          const mark = sampleMark('e', first, {
            shape: 'window',
            latest: day(first + length),
          });
          const place = yearPlaceOf(mark, calendars[id]);
          if (!place) throw new Error('a window of less than a year has a place');
          expect(covered(yearItems(place, drawing))).toBeCloseTo(place.arc.to - place.arc.from, 6);
        },
      ),
    );
  });

  it('mirrors everything where time runs to the left', () => {
    const place = yearPlaceOf(known('2021-07-10', '2021-08-30'), gregorian);
    const [left] = place ? yearItems(place, drawing) : [];
    const [right] = place ? yearItems(place, { ...drawing, direction: 'rtl' }) : [];
    expect(left && right && left.x + right.x2).toBeCloseTo(820, 6);
  });

  it('draws a day as a dot', () => {
    const place = yearPlaceOf(known('2025-02-08'), gregorian);
    const [item] = place ? yearItems(place, drawing) : [];
    expect(item && item.x2 - item.x).toBeCloseTo(12, 9);
    expect(item?.band).toBeNull();
  });
});
