import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarIds } from '../../../dates/calendars/calendar.ts';
import { calendars } from '../../../dates/calendars/index.ts';
import { monthLines, monthPlaces } from './year-axis.ts';

const drawing = { width: 820, margin: 16, direction: 'ltr', dot: 12 } as const;
const measure = (text: string): number => 7 * text.length;
const percent = (text: string): number => parseFloat(text);

describe('monthPlaces', () => {
  it('names every month in the longest wording that has room', () => {
    const names = [() => 'a very long name', () => 'short'];
    const places = monthPlaces(calendars.gregorian, drawing, names, measure);
    expect(places.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(new Set(places.map(({ text }) => text))).toEqual(new Set(['short']));
  });

  it('names the first month of each quarter where there is no room for all', () => {
    const names = [() => 'long name'];
    const places = monthPlaces(calendars.gregorian, { ...drawing, width: 340 }, names, measure);
    expect(places.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
  });

  it('puts each name between the lines of its month, whichever way time runs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendarIds),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (id, direction) => {
          const own = { ...drawing, direction };
          const lines = monthLines(calendars[id], own).map(percent);
          expect(lines).toHaveLength(13);
          for (const { month, x } of monthPlaces(calendars[id], own, [() => 'x'], measure)) {
            const sides = [lines[month - 1] ?? NaN, lines[month] ?? NaN];
            expect(percent(x)).toBeGreaterThan(Math.min(...sides));
            expect(percent(x)).toBeLessThan(Math.max(...sides));
          }
        },
      ),
    );
  });
});
