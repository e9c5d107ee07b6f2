import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solarHijri } from '../calendars/solar-hijri.ts';
import { boundsOf } from './bounds.ts';
import { anyEdtf } from './edtf-samples.ts';
import { isoDay } from './iso-day.ts';
import { readEdtf } from './read-edtf.ts';

function bounds(text: string): readonly [string | null, string | null] {
  const edtf = readEdtf(text);
  if (!edtf) throw new Error(`not read: ${text}`);
  const { earliest, latest } = boundsOf(edtf);
  return [earliest === null ? null : isoDay(earliest), latest === null ? null : isoDay(latest)];
}

describe('boundsOf', () => {
  it.each([
    ['2021-07-10', '2021-07-10', '2021-07-10'],
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['-0044-03', '-0044-03-01', '-0044-03-31'],
    ['Y17000', 'Y17000-01-01', 'Y17000-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['-01XX', '-0199-01-01', '-0100-12-31'],
    ['201X-07', '2010-07-01', '2019-07-31'],
    ['201X-02-29', '2012-02-29', '2016-02-29'],
    ['189X-02-29', '1892-02-29', '1896-02-29'],
    ['2021-XX', '2021-01-01', '2021-12-31'],
    ['2021-02-XX', '2021-02-01', '2021-02-28'],
    ['2021-XX-31', '2021-01-31', '2021-12-31'],
    ['2019/2021-07-12', '2019-01-01', '2021-07-12'],
    ['201X/2015', '2010-01-01', '2015-12-31'],
    ['2015/..', '2015-01-01', null],
    ['/2025-02-01', null, '2025-02-01'],
    ['[2021-06-20..2021-07-10]', '2021-06-20', '2021-07-10'],
    ['[2019..]', '2019-01-01', null],
    ['[..2021-07-12]', null, '2021-07-12'],
    ['[2015,2018-03]', '2015-01-01', '2018-03-31'],
    ['{2018..2019,2015}', '2015-01-01', '2019-12-31'],
    ['[2015,2018..]', '2015-01-01', null],
  ])('%s lies from %s to %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it.each(['XXXX', 'XXXX-10', 'XXXX-09-11', 'XXXX-XX-XX', 'XXXX-21', 'XXXX-07-10/XXXX-07-12'])(
    'is open on both sides where nothing of the year is known: %s',
    (text) => expect(bounds(text)).toEqual([null, null]),
  );

  it('is not widened by a qualifier', () => {
    for (const text of ['2021', '2021-07', '2021-07-10', '201X', '2021-22']) {
      for (const qualifier of '?~%') expect(bounds(text + qualifier)).toEqual(bounds(text));
    }
  });

  it('lets winter end in the year after the one that names it', () => {
    expect(bounds('2021-21')).toEqual(['2021-03-01', '2021-06-22']);
    expect(bounds('2021-22')).toEqual(['2021-06-01', '2021-09-23']);
    expect(bounds('2021-23')).toEqual(['2021-09-01', '2021-12-22']);
    expect(bounds('2021-24')).toEqual(['2021-12-01', '2022-03-21']);
  });

  it('holds the seasons of the Solar Hijri year from 1304 to 1498 AP', () => {
    for (let year = 1304; year <= 1498; year += 1) {
      for (const [index, season] of [21, 22, 23, 24].entries()) {
        const { earliest, latest } = boundsOf(readEdtf(`${year + 621}-${season}`)!);
        const lastMonth = 3 * index + 3;
        const length = solarHijri.monthLength(year, lastMonth)!;
        expect(solarHijri.toDay(year, lastMonth - 2, 1)).toBeGreaterThanOrEqual(earliest!);
        expect(solarHijri.toDay(year, lastMonth, length)).toBeLessThanOrEqual(latest!);
      }
    }
  });

  it('never has the earliest day after the latest', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const edtf = readEdtf(text);
        if (!edtf) return;
        const { earliest, latest } = boundsOf(edtf);
        if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a tree that no string could have made', () => {
    expect(() => boundsOf({ type: 'date', year: 1900, unspecified: 0, month: 2, day: 29 })).toThrow(
      RangeError,
    );
  });
});
