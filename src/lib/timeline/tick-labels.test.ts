import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars } from '../dates/calendars/index.ts';
import type { Day } from '../dates/day.ts';
import { timeScale, type TimeDirection } from './scale.ts';
import { tickLabels, type TickLabel, type TickLabelOptions, type TickText } from './tick-labels.ts';
import { ticks } from './ticks.ts';

const gregorian = calendars.gregorian;
const solar = calendars['solar-hijri'];
const lunar = calendars['lunar-hijri'];
const on = (year: number, month: number, day: number): Day =>
  gregorian.toDay(year, month, day) as Day;

const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const measure = (text: string): number => text.length * 8;
const year: TickText = ({ fields }) => String(fields.year);
const month =
  (letters: number): TickText =>
  ({ fields, unit }, first) => {
    if (unit !== 'month') return String(fields.year);
    const name = (english[fields.month - 1] ?? '').slice(0, letters);
    return first || fields.month === 1 ? `${name} ${fields.year}` : name;
  };
const part: TickText = ({ fields, unit }) =>
  unit === 'day' || unit === 'week'
    ? String(fields.day)
    : (english[fields.month - 1] ?? '').slice(0, 3);
const options: TickLabelOptions = { measure, major: [month(9), month(3)], minor: [part] };

const labelsOf = (
  start: Day,
  end: Day,
  width: number,
  more: Partial<TickLabelOptions> = {},
  direction: TimeDirection = 'ltr',
  calendar = gregorian,
): readonly TickLabel[] => {
  const scale = timeScale({ start, end }, width, direction);
  return tickLabels(ticks(calendar, scale), scale, { ...options, ...more });
};
const texts = (labels: readonly TickLabel[]): readonly string[] => labels.map(({ text }) => text);

describe('tickLabels', () => {
  it('stand just after the line of their tick', () => {
    const [, second] = labelsOf(on(2018, 1, 1), on(2025, 6, 1), 1200, { major: [year], minor: [] });
    const scale = timeScale({ start: on(2018, 1, 1), end: on(2025, 6, 1) }, 1200);
    expect(second?.text).toBe('2019');
    expect(second?.x).toBeCloseTo(scale.x(on(2019, 1, 1)) + 5, 6);
  });

  it('stand to the left of it where time runs that way', () => {
    const labels = labelsOf(
      on(2018, 1, 1),
      on(2025, 6, 1),
      1200,
      { major: [year], minor: [] },
      'rtl',
    );
    const scale = timeScale({ start: on(2018, 1, 1), end: on(2025, 6, 1) }, 1200, 'rtl');
    const of2019 = labels.find(({ text }) => text === '2019');
    expect((of2019?.x ?? 0) + (of2019?.width ?? 0)).toBeCloseTo(scale.x(on(2019, 1, 1)) - 5, 6);
  });

  it('keep the year in sight when its tick has left the view', () => {
    const [first] = labelsOf(on(2021, 7, 1), on(2022, 3, 1), 400, { major: [year] }, 'ltr', solar);
    expect(first).toMatchObject({ text: '1400', x: 5, sticky: true });
    const [mirrored] = labelsOf(
      on(2021, 7, 1),
      on(2022, 3, 1),
      400,
      { major: [year] },
      'rtl',
      solar,
    );
    expect(mirrored).toMatchObject({ text: '1400', x: 400 - 5 - 32, sticky: true });
  });

  it('hold no label of a step of several years at the edge, where another year is', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const told = labelsOf(on(1977, 1, 1), on(2027, 1, 1), 500, { major: [year] }, direction);
      expect(told.some(({ sticky }) => sticky)).toBe(false);
      expect(texts(told)[0]).toBe('1980');
    }
    const held = labelsOf(on(1977, 5, 1), on(1983, 1, 1), 600, { major: [year], minor: [] });
    expect(held[0]).toMatchObject({ text: '1977', sticky: true });
  });

  it('let the next label take over from the one at the edge, which then tells the year itself', () => {
    const before = labelsOf(on(2021, 7, 12), on(2021, 11, 12), 600);
    expect(texts(before)).toEqual(['July 2021', 'August', 'September', 'October']);
    expect(before[0]?.sticky).toBe(true);
    const taken = labelsOf(on(2021, 7, 28), on(2021, 11, 28), 600);
    expect(taken[0]).toMatchObject({ text: 'August 2021', sticky: false });
  });

  it('word all months alike, by the longest form that has room for each', () => {
    const narrow = texts(labelsOf(on(2021, 7, 1), on(2021, 12, 31), 485, { minor: [] }));
    expect(narrow).toEqual(['Jul 2021', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
  });

  it('leave days and weeks unlabelled where the words of the months take most of the line', () => {
    const span = [on(2021, 7, 1), on(2021, 10, 15)] as const;
    expect(texts(labelsOf(...span, 500)).every((text) => /^[A-Z]/.test(text))).toBe(true);
    expect(texts(labelsOf(...span, 500, { stacked: true }))).toContain('19');
  });

  it('label every minor tick, or the ones that begin a larger unit, or none', () => {
    const span = [on(2020, 1, 1), on(2022, 1, 1)] as const;
    expect(texts(labelsOf(...span, 1400, { major: [year] })).slice(0, 4)).toEqual([
      '2020',
      'Feb',
      'Mar',
      'Apr',
    ]);
    expect(texts(labelsOf(...span, 700, { major: [year] }))).toEqual([
      '2020',
      'Apr',
      'Jul',
      'Oct',
      '2021',
      'Apr',
      'Jul',
      'Oct',
    ]);
    const wide = (text: string): number => text.length * 40;
    expect(texts(labelsOf(...span, 700, { major: [year], measure: wide }))).toEqual([
      '2020',
      '2021',
    ]);
  });

  it('leave minor ticks unlabelled when no words are given for them', () => {
    expect(
      texts(labelsOf(on(2020, 1, 1), on(2022, 1, 1), 1400, { major: [year], minor: [] })),
    ).toEqual(['2020', '2021']);
  });

  it('set the first day beside the month held at the edge, where it still ends in time', () => {
    const near = labelsOf((on(2021, 7, 10) - 0.1) as Day, on(2021, 7, 16), 900);
    expect(texts(near).slice(0, 3)).toEqual(['July 2021', '10', '11']);
    expect(near[1]?.x).toBe((near[0]?.x ?? 0) + (near[0]?.width ?? 0) + 12);
    const mirrored = labelsOf((on(2021, 7, 10) - 0.1) as Day, on(2021, 7, 16), 900, {}, 'rtl');
    expect(texts(mirrored).slice(0, 2)).toEqual(['July 2021', '10']);
    expect((mirrored[1]?.x ?? 0) + (mirrored[1]?.width ?? 0)).toBe((mirrored[0]?.x ?? 0) - 12);
    // A week's number is that of its first day, and would be another's there.
    const weeks = labelsOf((on(2021, 7, 5) - 0.1) as Day, on(2021, 8, 30), 900);
    expect(texts(weeks)[1]).not.toBe('5');
  });

  it('measure minor words apart, where they are set smaller', () => {
    const span = [on(2020, 1, 1), on(2022, 1, 1)] as const;
    const tight = { major: [year], measure: (text: string) => text.length * 12 };
    expect(texts(labelsOf(...span, 900, tight))).not.toContain('Mar');
    const minorMeasure = (text: string) => text.length * 7;
    expect(texts(labelsOf(...span, 900, { ...tight, minorMeasure }))).toContain('Mar');
  });

  it('keep the day numbers under a month held at the edge when they have a line of their own', () => {
    const span = [on(2021, 7, 10), on(2021, 7, 20)] as const;
    expect(texts(labelsOf(...span, 600)).includes('10')).toBe(false);
    expect(texts(labelsOf(...span, 600, { stacked: true }))).toEqual([
      'July 2021',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
    ]);
  });

  it('never overlap and never leave the view, however long the words are', () => {
    const views = fc.record({
      start: fc.double({ min: -3e5, max: 3e5, noNaN: true }),
      span: fc.double({ min: Math.log(3), max: Math.log(1e6), noNaN: true }).map(Math.exp),
      width: fc.integer({ min: 150, max: 2000 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      letter: fc.double({ min: 2, max: 30, noNaN: true }),
      calendar: fc.constantFrom(gregorian, solar, lunar),
    });
    fc.assert(
      fc.property(views, ({ start, span, width, direction, letter, calendar }) => {
        const scale = timeScale({ start, end: start + span }, width, direction);
        const labels = tickLabels(ticks(calendar, scale), scale, {
          ...options,
          measure: (text) => text.length * letter,
        });
        const sorted = [...labels].sort((a, b) => a.x - b.x);
        sorted.forEach((label, i) => {
          const next = sorted[i + 1];
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(width);
          if (next) expect(next.x).toBeGreaterThanOrEqual(label.x + label.width + 6 - 1e-6);
        });
      }),
    );
  });

  it('always tell a reader where he is, if a label has room at all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3e5, max: 3e5, noNaN: true }),
        fc.double({ min: 3, max: 5000, noNaN: true }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (start, span, direction) => {
          const scale = timeScale({ start, end: start + span }, 600, direction);
          const minor: TickText = (tick, first) =>
            tick.unit === 'year' ? String(tick.fields.year) : part(tick, first);
          const [first] = tickLabels(ticks(gregorian, scale), scale, {
            ...options,
            minor: [minor],
          });
          expect(first?.text).toMatch(/-?\d+$/);
        },
      ),
    );
  });
});
