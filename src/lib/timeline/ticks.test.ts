import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, calendars } from '../dates/calendars/index.ts';
import type { Day } from '../dates/day.ts';
import { timeScale, type TimeScale } from './scale.ts';
import { ticks, type Tick } from './ticks.ts';
import { unitNames, unitOf } from './units.ts';

const gregorian = calendars.gregorian;
const solar = calendars['solar-hijri'];
const lunar = calendars['lunar-hijri'];

const on = (year: number, month: number, day: number): Day =>
  gregorian.toDay(year, month, day) as Day;
const over = (start: Day, end: Day, width = 1200): TimeScale => timeScale({ start, end }, width);
const told = ({ fields: { year, month, day } }: Tick): string => `${year}-${month}-${day}`;
const split = (list: readonly Tick[]): { major: readonly string[]; minor: readonly string[] } => ({
  major: list.filter(({ major }) => major).map(told),
  minor: list.filter(({ major }) => !major).map(told),
});

describe('ticks', () => {
  const sevenYears = over(on(2018, 1, 1), on(2025, 6, 1));

  it('stand at 1 January, with quarters between, over a few years', () => {
    const { major, minor } = split(ticks(gregorian, sevenYears));
    expect(major).toEqual(
      [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-1-1`),
    );
    expect(minor.slice(0, 4)).toEqual(['2018-4-1', '2018-7-1', '2018-10-1', '2019-4-1']);
  });

  it('stand at 1 Farvardin in the Solar Hijri calendar', () => {
    const { major } = split(ticks(solar, sevenYears));
    expect(major).toEqual(
      [1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404].map((year) => `${year}-1-1`),
    );
    const of1397 = ticks(solar, sevenYears).find(({ fields }) => fields.year === 1397);
    expect(of1397?.day).toBe(on(2018, 3, 21));
    expect(ticks(solar, sevenYears).find(({ fields }) => fields.year === 1403)?.day).toBe(
      on(2024, 3, 20),
    );
  });

  it('stand at 1 Muharram in the lunar calendar', () => {
    const muharram = ticks(lunar, over(on(2021, 6, 1), on(2023, 1, 1))).filter(
      ({ major }) => major,
    );
    expect(muharram.map(told)).toEqual(['1442-1-1', '1443-1-1', '1444-1-1']);
    expect(muharram[1]?.day).toBe(on(2021, 8, 9));
  });

  it('begin with the major tick before the window, so that a reader can be told the year', () => {
    const [first, second] = ticks(solar, over(on(2021, 7, 1), on(2023, 1, 1)));
    expect([first && told(first), first?.major]).toEqual(['1400-1-1', true]);
    expect(second?.day).toBeGreaterThanOrEqual(on(2021, 7, 1));
  });

  it('are months and days over a few weeks, each day in both calendars on the same line', () => {
    const fewWeeks = over(on(2021, 7, 1), on(2021, 8, 10));
    const western = ticks(gregorian, fewWeeks);
    const eastern = ticks(solar, fewWeeks);
    expect(split(western).major).toEqual(['2021-7-1', '2021-8-1']);
    expect(split(eastern).major).toEqual(['1400-4-1', '1400-5-1']);
    expect(western.length).toBe(40);
    expect(eastern.filter(({ day }) => day >= on(2021, 7, 1)).map(({ day }) => day)).toEqual(
      western.map(({ day }) => day),
    );
  });

  it('are months and weeks over some months, and no week crowds a month', () => {
    const list = ticks(solar, over(on(2021, 3, 21), on(2021, 9, 1)), { weekStart: 6 });
    expect(split(list).major).toEqual([1, 2, 3, 4, 5, 6].map((month) => `1400-${month}-1`));
    const weeks = list.filter(({ major }) => !major);
    expect(new Set(weeks.map(({ rank }) => rank))).toEqual(new Set(['week']));
    // 21 May 2021 was a Friday and 1 Khordad a Saturday: the week that begins with the month is the month's tick.
    expect(weeks.some(({ fields }) => fields.month === 3 && fields.day < 5)).toBe(false);
  });

  it('are years and months over two years', () => {
    const { major, minor } = split(ticks(gregorian, over(on(2020, 1, 1), on(2022, 1, 1))));
    expect(major).toEqual(['2020-1-1', '2021-1-1']);
    expect(minor.length).toBe(22);
  });

  it('are decades over a century and round centuries over the ages', () => {
    expect(split(ticks(gregorian, over(on(1901, 1, 1), on(2001, 1, 1)))).major).toEqual(
      [1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000].map(
        (year) => `${year}-1-1`,
      ),
    );
    const ages = split(ticks(gregorian, over(on(-1050, 1, 1), on(1050, 1, 1)))).major;
    expect(ages).toContain('-999-1-1');
    expect(ages).toContain('-99-1-1');
    expect(ages).toContain('1-1-1');
    expect(ages).toContain('1000-1-1');
    expect(ages.some((year) => year.startsWith('0-'))).toBe(false);
  });

  it('tell the coarsest unit that begins with them', () => {
    const list = ticks(gregorian, over(on(1999, 11, 1), on(2000, 3, 1)));
    const rankOf = (date: string): string | undefined =>
      list.find((tick) => told(tick) === date)?.rank;
    expect(rankOf('2000-1-1')).toBe('millennium');
    expect(rankOf('1999-12-1')).toBe('month');
    const decades = ticks(solar, over(on(2019, 1, 1), on(2025, 1, 1)));
    expect(decades.find(({ fields }) => fields.year === 1400 && fields.month === 1)?.rank).toBe(
      'century',
    );
    expect(decades.find(({ fields }) => fields.year === 1401 && fields.month === 1)?.rank).toBe(
      'year',
    );
  });

  it('leave as much room as the names of each unit need', () => {
    const year = over(on(2021, 1, 1), on(2022, 1, 1));
    const majors = (roomForMonths: number) =>
      new Set(
        ticks(gregorian, year, { majorSpacing: (unit) => (unit === 'month' ? roomForMonths : 56) })
          .filter(({ major }) => major)
          .map(({ unit }) => unit),
      );
    expect(majors(80)).toEqual(new Set(['month']));
    expect(majors(120)).toEqual(new Set(['year']));
  });

  it('have no weeks in years, whose days no month would name', () => {
    const year = over(on(2021, 1, 1), on(2022, 1, 1));
    const list = ticks(gregorian, year, {
      majorSpacing: (unit) => (unit === 'month' ? 120 : 56),
    });
    expect(new Set(list.map(({ unit }) => unit))).toEqual(new Set(['year', 'month']));
  });

  it('are none where the whole reach of time is too narrow, or the window lies beyond it', () => {
    expect(ticks(gregorian, timeScale({ start: -5e7, end: 5e7 }, 20))).toEqual([]);
    expect(ticks(gregorian, timeScale({ start: 6e7, end: 7e7 }, 1000))).toEqual([]);
    expect(ticks(gregorian, timeScale({ start: -1e9, end: 1e9 }, 20_000)).length).toBeGreaterThan(
      0,
    );
  });

  const views = fc.record({
    calendar: fc.constantFrom(gregorian, solar, lunar, calendarOf('lunar-hijri', 'civil')),
    middle: fc.double({ min: -1.5e6, max: 1.5e6, noNaN: true }),
    // Spans from three days to some thousands of years, as likely at every order of magnitude.
    span: fc.double({ min: Math.log(3), max: Math.log(4e6), noNaN: true }).map(Math.exp),
    width: fc.integer({ min: 200, max: 3000 }),
    majorSpacing: fc.integer({ min: 30, max: 150 }),
    minorSpacing: fc.integer({ min: 8, max: 60 }),
    weekStart: fc.constantFrom(0 as const, 1 as const, 6 as const),
  });
  const scaleOf = (view: { middle: number; span: number; width: number }): TimeScale =>
    timeScale({ start: view.middle - view.span / 2, end: view.middle + view.span / 2 }, view.width);

  it('increase, stand on their unit, and are never closer than asked', () => {
    fc.assert(
      fc.property(views, ({ calendar, ...view }) => {
        const scale = scaleOf(view);
        const list: readonly Tick[] = ticks(calendar, scale, view);
        const least = Math.min(view.minorSpacing, view.majorSpacing) - 1e-6;
        let before: Tick | undefined;
        let majorBefore: Tick | undefined;
        for (const tick of list) {
          const unit = unitOf(calendar, tick.unit, { weekStart: view.weekStart });
          expect(unit.floor(tick.day)).toBe(tick.day);
          expect(calendar.fromDay(tick.day)).toEqual(tick.fields);
          expect(unitNames.indexOf(tick.rank)).toBeGreaterThanOrEqual(unitNames.indexOf(tick.unit));
          expect(unitOf(calendar, tick.rank, { weekStart: view.weekStart }).floor(tick.day)).toBe(
            tick.day,
          );
          if (before) {
            expect(tick.day).toBeGreaterThan(before.day);
            expect((tick.day - before.day) * scale.pxPerDay).toBeGreaterThanOrEqual(least);
          }
          if (tick.major && majorBefore) {
            const apart = (tick.day - majorBefore.day) * scale.pxPerDay;
            expect(apart).toBeGreaterThanOrEqual(view.majorSpacing - 1e-6);
          }
          before = tick;
          if (tick.major) majorBefore = tick;
        }
        expect(list[0]?.major ?? true).toBe(true);
        expect(
          list.slice(1).every(({ day }) => day >= scale.window.start && day < scale.window.end),
        ).toBe(true);
      }),
    );
  });

  it('do not change while panning: one in both windows is in both lists', () => {
    fc.assert(
      fc.property(
        views,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ calendar, ...view }, share) => {
          const here = scaleOf(view);
          const there = scaleOf({ ...view, middle: view.middle + view.span * share });
          const shared = (list: readonly Tick[]): readonly Tick[] =>
            list.filter(({ day }) => day >= there.window.start && day < here.window.end);
          // The spans differ by rounding; on the brink of two units that may tip the choice.
          fc.pre(Math.abs(here.pxPerDay - there.pxPerDay) === 0);
          expect(shared(ticks(calendar, here, view))).toEqual(shared(ticks(calendar, there, view)));
        },
      ),
    );
  });

  it('take well under a millisecond', () => {
    const scales = [3, 40, 200, 800, 5000, 40_000, 400_000].map((span) =>
      timeScale({ start: 18_000, end: 18_000 + span }, 1400),
    );
    for (const scale of scales) ticks(lunar, scale);
    const begin = performance.now();
    for (let i = 0; i < 20; i += 1) for (const scale of scales) ticks(lunar, scale);
    expect((performance.now() - begin) / (20 * scales.length)).toBeLessThan(3);
  });
});
