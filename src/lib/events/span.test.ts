import { describe, expect, it } from 'vitest';
import { fromEdtf } from '../dates/value/make.ts';
import { isoDay, readIsoDay } from '../dates/value/iso-day.ts';
import type { DateValue } from '../dates/value/date-value.ts';
import { boundsOfSpan, narrowedValue, spanOf } from './span.ts';

const value = (edtf: string): DateValue => fromEdtf(edtf)!;
const at = (iso: string) => readIsoDay(iso)!;
const told = ({ min, max }: { min: number; max: number }): string =>
  [min, max].map((end) => (Number.isFinite(end) ? isoDay(end as never) : '…')).join(' ');

describe('spanOf', () => {
  it('takes both ends of a stretch as closely as they are written', () => {
    const days = spanOf(value('2021-07-10/2021-07-12'), 'stretch');
    expect([told(days.begin), told(days.end)]).toEqual([
      '2021-07-10 2021-07-10',
      '2021-07-12 2021-07-12',
    ]);
    const months = spanOf(value('2019-05/2019-06'), 'stretch');
    expect([told(months.begin), told(months.end)]).toEqual([
      '2019-05-01 2019-05-31',
      '2019-06-01 2019-06-30',
    ]);
  });

  it('trusts an approximate end no further than the bounds', () => {
    const span = spanOf({ ...value('1980~/2025-02-01'), earliest: at('1979-02-01') }, 'stretch');
    expect(told(span.begin)).toBe('1979-02-01 2025-02-01');
    expect(told(span.end)).toBe('2025-02-01 2025-02-01');
  });

  it('takes a day and one day of several for one day, a month for any time in it', () => {
    expect(spanOf(value('2021-07-10'), 'within').isDay).toBe(true);
    expect(spanOf(value('[2021-07-13..2021-07-25]'), 'within').isDay).toBe(true);
    expect(spanOf(value('2019-11'), 'within').isDay).toBe(false);
  });

  it('lets an event of "last week" have lasted any time in the week', () => {
    const week = spanOf(value('2021-07-12/2021-07-18'), 'within');
    expect([told(week.begin), told(week.end)]).toEqual([
      '2021-07-12 2021-07-18',
      '2021-07-12 2021-07-18',
    ]);
    const narrower = { earliest: at('2021-07-12'), latest: at('2021-07-15') };
    expect(narrowedValue(value('2021-07-12/2021-07-18'), narrower, 'within').edtf).toBe(
      '[2021-07-12..2021-07-15]',
    );
  });

  it('takes one day of a stretch where an editor says so', () => {
    const span = spanOf(value('2021-07-10/2021-07-12'), 'day');
    expect(span.isDay).toBe(true);
    expect(told(span.begin)).toBe('2021-07-10 2021-07-12');
    expect(boundsOfSpan(span)).toEqual({ earliest: at('2021-07-10'), latest: at('2021-07-12') });
  });
});

describe('narrowedValue', () => {
  const bounds = (earliest: string | null, latest: string | null) => ({
    earliest: earliest === null ? null : at(earliest),
    latest: latest === null ? null : at(latest),
  });

  it('keeps the value while the bounds stay', () => {
    const year = value('1988');
    expect(narrowedValue(year, year, 'within')).toBe(year);
  });

  it.each([
    ['2019', '2019-03-04', '2019-09-01', '[2019-03-04..2019-09-01]'],
    ['2019', '2019-03-04', '2019-03-04', '2019-03-04'],
    ['2021-07-10/2021-07-16', '2021-07-10', '2021-07-12', '2021-07-10/2021-07-12'],
    ['2015/..', '2015-01-01', '2021-07-25', '2015-01-01/2021-07-25'],
    ['[2019-02-01..]', '2019-02-01', '2020-05-05', '[2019-02-01..2020-05-05]'],
    ['XXXX-XX-XX', '2019-02-01', '2019-02-28', '2019-02'],
  ])('writes %s between %s and %s as %s', (edtf, earliest, latest, expected) => {
    expect(narrowedValue(value(edtf), bounds(earliest, latest), 'stretch')).toEqual({
      edtf: expected,
      ...bounds(earliest, latest),
    });
  });

  it('keeps a string that says what bounds cannot', () => {
    const october = narrowedValue(value('XXXX-10'), bounds('2019-10-01', null), 'within');
    expect(october).toEqual({ edtf: 'XXXX-10', ...bounds('2019-10-01', null) });
    const june = { ...value('2021-06~'), ...bounds('2021-06-06', '2021-07-02') };
    const narrower = bounds('2021-06-06', '2021-06-26');
    expect(narrowedValue(june, narrower, 'within')).toEqual({ edtf: '2021-06~', ...narrower });
  });

  it('writes one day of a stretch as a set', () => {
    const stretch = value('2021-07-10/2021-07-12');
    expect(narrowedValue(stretch, stretch, 'day').edtf).toBe('[2021-07-10..2021-07-12]');
  });
});
