import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, weekdayOf, type Day, type Weekday } from '../dates/day.ts';
import { daysThatName } from './counts.ts';

/** The week before the one that holds a day, for each first day of the week that there is. */
function lastWeek(starts: readonly Weekday[]) {
  return (on: Day) => {
    const firsts = starts.map((start) => addDays(on, -7 - ((weekdayOf(on) - start + 7) % 7)));
    return {
      earliest: day(Math.min(...firsts)),
      latest: day(Math.max(...firsts) + 6),
    };
  };
}

const saturday10July2021 = 18_818;

describe('daysThatName', () => {
  const meeting = { min: saturday10July2021, max: saturday10July2021 + 2 };

  it('inverts "last week" under one week rule', () => {
    // A week from Saturday on holds all three days; the week after it runs from the 17th to the 23rd.
    expect(daysThatName(lastWeek([6]), meeting)).toEqual({
      min: saturday10July2021 + 7,
      max: saturday10July2021 + 13,
    });
  });

  it('takes any week rule where the language leaves it open', () => {
    // By Mondays the 10th and 11th are in one week, the 12th in the next.
    expect(daysThatName(lastWeek([6, 0, 1]), meeting)).toEqual({
      min: saturday10July2021 + 1,
      max: saturday10July2021 + 15,
    });
  });

  it('gives exactly the days whose named days touch the event', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.nat(20),
        fc.integer({ min: -400, max: 400 }),
        fc.nat(12),
        (start, length, shift, width) => {
          const event = { min: start, max: start + length };
          const { min, max } = daysThatName(
            (on) => ({ earliest: addDays(on, shift), latest: addDays(on, shift + width) }),
            event,
          );
          for (let on = start - 500; on <= start + 500; on++) {
            const touches = on + shift + width >= event.min && on + shift <= event.max;
            expect(on >= min && on <= max).toBe(touches);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('sets no limit where words or event are open', () => {
    const open = { earliest: null, latest: null };
    expect(daysThatName(() => open, meeting)).toEqual({ min: -Infinity, max: Infinity });
    expect(daysThatName(lastWeek([6]), { min: -Infinity, max: Infinity })).toEqual({
      min: -Infinity,
      max: Infinity,
    });
  });

  it('leaves no day where the words always name something else', () => {
    const fixed = { earliest: day(0), latest: day(30) };
    const { min, max } = daysThatName(() => fixed, meeting);
    expect(min).toBeGreaterThan(max);
  });
});
